import { Command } from 'commander';
import { statements } from '../cypher/catalogue.ts';
import { badInput } from '../cypher/errors.ts';

/** `citeweave cypher [NAME]`: the statements as they are sent, ready to paste into Neo4j Browser. */
export const cypherCommand = (): Command =>
  new Command('cypher')
    .description('list the Cypher statements, or print those of one field: citeweave cypher paper/citations')
    .argument('[name]', 'a file of cypher/ without its ending, as it stands in the query log')
    .action((name?: string) => {
      if (!name) return console.log(Object.keys(statements).join('\n'));
      const found = Object.entries(statements).filter(([title]) => title.split(/[ #]/)[0] === name);
      if (!found.length)
        throw badInput('name', `There is no statement ${name}; citeweave cypher lists them.`);
      for (const [title, text] of found) console.log(`// ${title}\n${text};\n`);
    });
