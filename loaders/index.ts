/** What is asked together: one line a loader, named as its text is (`Paper.citations`: `paperCitations`). */
import * as catalogue from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import type { Plan } from './ask.ts';
import { autocompleteLoader } from './autocomplete.ts';
import { Batches } from './batch.ts';
import { citationLoader } from './citations.ts';
import { collaborationLoader, collaboratorsLoader } from './collaboration.ts';
import { conflictsLoader } from './conflicts.ts';
import { graphLoader } from './graph.ts';
import { keysOf } from './keys.ts';
import { type List, listLoader } from './lists.ts';
import { matchLoader } from './match.ts';
import { type Embed, meaningLoader } from './meaning.ts';
import { neighborhoodLoaders } from './neighborhood.ts';
import { nodeLoader } from './nodes.ts';
import { pathStepsLoader } from './path-steps.ts';
import { pathsLoader } from './paths.ts';
import { type Ahead, Place, type PlanOf } from './place.ts';
import { Shapes } from './shapes.ts';
import { valueLoader } from './values.ts';

export type LoaderOptions = {
  embed?: Embed | null;
  /** The server's; left out: nothing is read ahead. */
  shapes?: Shapes;
};

/** The loaders of one request; `expect` tells them, once, what its question asks. */
export function createLoaders(reader: Reader, { embed = null, shapes = new Shapes() }: LoaderOptions = {}) {
  const batches = new Batches(reader, shapes);
  const loaders = loadersOf(batches, reader, embed);
  const planOf: PlanOf = (name, args) => {
    const loader = loaders[name as keyof Loaders] as { plan?: (args: never) => Plan } | undefined;
    try {
      return loader?.plan?.(args as never) ?? null;
    } catch {
      return null; // refused: whoever asks for it will be told why
    }
  };
  const expect = (ahead: () => Ahead[]) => {
    batches.root ??= new Place(ahead(), planOf);
  };
  return { loaders, expect };
}

function loadersOf(batches: Batches, reader: Reader, embed: Embed | null) {
  const node = nodeLoader(batches);
  const queryPaper = node(catalogue.queryPaper);
  const queryAuthor = node(catalogue.queryAuthor);
  const queryTopic = node(catalogue.queryTopic);
  const queryVenue = node(catalogue.queryVenue);
  const queryCollection = node(catalogue.queryCollection);
  const keys = keysOf({
    Paper: queryPaper,
    Author: queryAuthor,
    Topic: queryTopic,
    Venue: queryVenue,
    Collection: queryCollection,
  });
  const list = listLoader(batches, keys);
  const value = valueLoader(batches, keys);
  const queryPathSteps = pathStepsLoader(reader);
  const authorCollaborators = collaboratorsLoader(reader);
  return {
    queryGraph: graphLoader(reader),
    queryAutocomplete: autocompleteLoader(reader),
    queryCitation: citationLoader(reader),
    queryConflictsOfInterest: conflictsLoader(list, keys),
    queryEmbedding: meaningLoader(reader, queryPaper, embed),
    queryExperts: list(catalogue.queryExperts),
    queryMatchPaper: matchLoader(reader),
    queryBridgingPapers: list(catalogue.queryBridgingPapers),
    queryPaths: pathsLoader(
      reader,
      { Paper: queryPaper, Author: queryAuthor, Topic: queryTopic },
      queryPathSteps,
    ),
    queryPathSteps,
    queryPaper,
    queryAuthor,
    queryTopic,
    queryVenue,
    queryCollection,
    querySearchPapers: list(catalogue.querySearchPapers),
    querySearchAuthors: list(catalogue.querySearchAuthors),
    queryAllAuthors: list(catalogue.queryAllAuthors),
    querySearchTopics: list(catalogue.querySearchTopics),
    queryAllTopics: list(catalogue.queryAllTopics),
    queryAllPapersAndPlaceholders: list(catalogue.queryAllPapersAndPlaceholders),

    paperAbstract: value(catalogue.paperAbstract),
    paperAuthors: list(catalogue.paperAuthors),
    paperCitationContexts: list(catalogue.paperCitationContexts),
    paperCitations: list(catalogue.paperCitations),
    paperCoCitedPapers: list(catalogue.paperCoCitedPapers),
    paperCountsByYear: value(catalogue.paperCountsByYear),
    paperCoupledPapers: list(catalogue.paperCoupledPapers),
    paperCoverage: value(catalogue.paperCoverage),
    paperDerivativeWorks: list(catalogue.paperDerivativeWorks),
    ...neighborhoodLoaders(batches, keys),
    paperExternalIds: value(catalogue.paperExternalIds),
    paperFollowUpPapers: list(catalogue.paperFollowUpPapers),
    paperFormerIds: value(catalogue.paperFormerIds),
    paperOpenAccessPdf: value(catalogue.paperOpenAccessPdf),
    paperPeerVelocity: value(catalogue.paperPeerVelocity),
    paperPrimaryTopic: value(catalogue.paperPrimaryTopic),
    paperPriorWorks: list(catalogue.paperPriorWorks),
    paperPublicationVenue: value(catalogue.paperPublicationVenue),
    paperReferences: list(catalogue.paperReferences),
    paperRelatedPapers: list(catalogue.paperRelatedPapers),
    paperRetractionExposure: value(catalogue.paperRetractionExposure),
    paperSecondDegreeCitations: list(catalogue.paperSecondDegreeCitations),
    paperTldr: value(catalogue.paperTldr),
    paperTopics: list(catalogue.paperTopics),
    paperUrl: value(catalogue.paperUrl),
    paperVelocity: value(catalogue.paperVelocity),
    paperVersions: value(catalogue.paperVersions),

    paperSetChanged: value(catalogue.paperSetChanged),
    paperSetChanges: value(catalogue.paperSetChanges),
    paperSetCommonReferences: list(catalogue.paperSetCommonReferences),
    paperSetCountsByYear: value(catalogue.paperSetCountsByYear),
    paperSetGraph: value(catalogue.paperSetGraph),
    paperSetKeys: value(catalogue.paperSetKeys),
    paperSetMainPath: value(catalogue.paperSetMainPath),
    paperSetMissedPapers: list(catalogue.paperSetMissedPapers),
    paperSetNetwork: value(catalogue.paperSetNetwork),
    paperSetPapersCitingMost: list(catalogue.paperSetPapersCitingMost),
    paperSetRecommendedPapers: list(catalogue.paperSetRecommendedPapers),

    authorCitedByAuthors: list(catalogue.authorCitedByAuthors),
    authorCitesAuthors: list(catalogue.authorCitesAuthors),
    authorCoauthors: list(catalogue.authorCoauthors),
    authorCollaborationPath: collaborationLoader(reader, keys, authorCollaborators),
    authorCollaborators,
    authorCountsByYear: value(catalogue.authorCountsByYear),
    authorExternalIds: value(catalogue.authorExternalIds),
    authorMetrics: value(catalogue.authorMetrics),
    authorPapers: list(catalogue.authorPapers),

    topicBroader: value(catalogue.topicBroader),
    topicCooccurringTopics: list(catalogue.topicCooccurringTopics),
    topicCountsByYear: value(catalogue.topicCountsByYear),
    topicFlow: value(catalogue.topicFlow),
    topicNarrower: list(catalogue.topicNarrower),
    topicOwnPapers: list(catalogue.topicOwnPapers),
    topicPapers: list(catalogue.topicPapers),

    venuePapers: list(catalogue.venuePapers),

    collectionPapers: list(catalogue.collectionPapers),
  };
}

export type Loaders = ReturnType<typeof loadersOf>;

/** The edge that a list's loader gives: `EdgeOf<'paperCitations'>`. */
export type EdgeOf<Name extends keyof Loaders> = Loaders[Name] extends (
  ...args: never[]
) => List<infer E> | Promise<List<infer E>>
  ? E
  : never;
