/** Jest runs this once for every project that names it; the run shares one Neo4j. */
export default async function setup() {}
