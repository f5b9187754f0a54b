"""A client of Citeweave for notebooks: a question in, rows out."""

import base64
import os
from collections.abc import Iterator

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

PAGE = 100


class Citeweave:
    """The server at `url`, that of CITEWEAVE_URL, or the one `npm start` starts."""

    def __init__(self, url: str | None = None):
        url = url or os.environ.get("CITEWEAVE_URL", "http://127.0.0.1:4000/graphql")
        self._client = Client(transport=RequestsHTTPTransport(url, timeout=60, retries=2))

    def ask(self, question: str, **variables) -> dict:
        """The answer's data. What is wrong with a question is raised as gql's TransportQueryError."""
        return self._client.execute(gql(question), variable_values=variables)

    def edges(self, question: str, *path: str, **variables) -> Iterator[dict]:
        """
        Each edge of the list at `path`, once, page after page. The question takes `$first` and `$after` for this list and
        asks for its `pageInfo { hasNextPage endCursor }`.
        """
        after = None
        while True:
            found = self.ask(question, first=PAGE, after=after, **variables)
            for name in path:
                found = found[name]
            yield from found["edges"]
            if not found["pageInfo"]["hasNextPage"]:
                return
            after = found["pageInfo"]["endCursor"]


def key_of(node: dict) -> str:
    """A node's own key, from its `id`: `openalex:W2002668484`. Its letters may be in lower case."""
    return base64.b64decode(node["id"]).decode().split(":", 1)[1]
