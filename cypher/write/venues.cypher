// Venues, with what is known of them.
UNWIND $in.venues AS row
MERGE (venue:Venue {key: row.key})
SET venue += row.properties
