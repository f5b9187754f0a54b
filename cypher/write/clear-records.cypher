// Takes away what was kept of these nodes; it is written anew.
CALL () { UNWIND $in.Paper AS key MATCH (record:Record)-[:OF]->(:Paper {key: key}) DETACH DELETE record }
CALL () { UNWIND $in.Topic AS key MATCH (record:Record)-[:OF]->(:Topic {key: key}) DETACH DELETE record }
CALL () { UNWIND $in.Venue AS key MATCH (record:Record)-[:OF]->(:Venue {key: key}) DETACH DELETE record }
CALL () { UNWIND $in.Author AS key MATCH (record:Record)-[:OF]->(:Author {key: key}) DETACH DELETE record }
