// node pages.mjs URL: prints the name of each person, page by page.
import { gql, GraphQLClient } from "graphql-request";

const client = new GraphQLClient(process.argv[2]);
const query = gql`
  query People($after: String) {
    people(first: 2, after: $after) {
      nodes { name }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

for (let after = null, more = true; more; ) {
  const { people } = await client.request(query, { after });
  for (const { name } of people.nodes) console.log(name);
  ({ hasNextPage: more, endCursor: after } = people.pageInfo);
}
