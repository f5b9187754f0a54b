import type { GraphiQLOptions } from 'graphql-yoga';
import { tabs } from './tabs.ts';

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 3l10 4L4 13z" fill="none" stroke="#36c"/><g fill="#36c"><circle cx="3" cy="3" r="2"/><circle cx="13" cy="7" r="2"/><circle cx="4" cy="13" r="2"/></g></svg>',
)}`;

/** GraphiQL as people meet it: titled, with the opening questions in tabs of their own. */
export const graphiql: GraphiQLOptions = {
  title: 'Citeweave',
  favicon: ICON,
  defaultTabs: tabs.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
  defaultEditorToolsVisibility: 'variables',
};

/** GraphiQL shifts a tab away from under the pointer when it is pressed, so that the click misses it. */
const STEADY_TABS = '<style>.graphiql-tab { transform: none !important }</style></head>';

let page: Promise<string> | undefined;

/** The page, whole in itself (nothing comes from elsewhere); made when first asked for, since it is 9 MB. */
export const renderGraphiql = (options: GraphiQLOptions): Promise<string> => {
  page ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) =>
    renderGraphiQL(options).replace('</head>', () => STEADY_TABS),
  );
  return page;
};
