/** Every setting of a Neo4j that Citeweave starts. Sizes fit a laptop: about 1.5 GB of memory at most. */
export const HEAP = '1g';
export const USUAL_PORT = 7687;

const common = {
  'server.memory.pagecache.size': '512m',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'db.transaction.timeout': '60s',
  'db.memory.transaction.max': '512m',
  'dbms.memory.transaction.total.max': '700m',
  'db.logs.query.enabled': 'OFF',
};

/** The lines of neo4j.conf for a server that listens on this machine's loopback address only. */
export const localConf = (port: number) =>
  Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    // The databases are closed before this wait, which is 5 s twice unless told.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    ...common,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/** The same settings as the official image takes them: NEO4J_, dots as _, underscores doubled. */
export const containerEnv = (port: number) =>
  Object.entries({
    ...common,
    'server.memory.heap.max_size': HEAP,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  })
    .map(([name, value]) => `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}\n`)
    .join('');
