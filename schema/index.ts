/** The schema, built once: each import adds its types and fields to the builder. */
import './author.ts';
import './autocomplete.ts';
import './citation.ts';
import './citation-contexts.ts';
import './citations.ts';
import './collection.ts';
import './graph.ts';
import './match.ts';
import './paper.ts';
import './questions/author-citations.ts';
import './questions/co-cited-papers.ts';
import './questions/collaboration-path.ts';
import './questions/coupled-papers.ts';
import './questions/derivative-works.ts';
import './questions/follow-up-papers.ts';
import './questions/joint-papers.ts';
import './questions/neighborhood.ts';
import './questions/prior-works.ts';
import './questions/retraction-exposure.ts';
import './questions/second-degree-citations.ts';
import './questions/velocity.ts';
import './questions/versions.ts';
import './search.ts';
import './search-authors.ts';
import './search-topics.ts';
import './topic.ts';
import './venue.ts';
import './year-counts.ts';
import { withQuestions } from './ahead.ts';
import { builder } from './builder.ts';

export { type Context, createContext } from './context.ts';

export const schema = withQuestions(builder.toSchema());
