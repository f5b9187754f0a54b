"""Runs a notebook from top to bottom and prints, as JSON, what became of each cell that answers a question: null, or its error."""

import json
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

path = Path(sys.argv[1])
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, timeout=600, allow_errors=True, resources={"metadata": {"path": str(path.parent)}}).execute()


def error_of(cell):
    return next((f"{o.ename}: {o.evalue}" for o in cell.outputs if o.output_type == "error"), None)


code = [cell for cell in notebook.cells if cell.cell_type == "code"]
broken = [error_of(cell) for cell in code if "question" not in cell.metadata and error_of(cell)]
questions = {cell.metadata["question"]: error_of(cell) for cell in code if "question" in cell.metadata}
print(json.dumps({"broken": broken, "questions": questions}))
