'use strict';

const examples = [
  `# Who holds which post, and which sentence says so (谁任何职，哪句话说的)
query Officials {
  people(where: { official: { eq: true } }, orderBy: ARTICLES_DESC, first: 10) {
    totalCount
    nodes {
      name
      holds(first: 5) {
        edges {
          node { name postOf { nodes { name } } }
          fact { state firstSeen lastSeen evidence(first: 1) { quote article { title newspaper issueDate } } }
        }
      }
    }
  }
}`,
  `# Who met whom: events with their participants and places (何时何地何人)
query Events {
  events(orderBy: DATE_DESC, first: 10) {
    nodes {
      name kind date
      participants(first: 20) { edges { node { type name } fact { role } } }
      heldIn { nodes { name } }
    }
  }
}`,
  `# Find names and articles by words (搜索)
query Search($text: String!) {
  search(text: $text, first: 10) {
    match
    node { type name articles ... on Article { newspaper issueDate } }
  }
}`,
  `# What is ingested, as it comes (订阅变更)
subscription Follow {
  graphChanged { sequence cause entities { kind after { type name } } }
}`,
];

// Headers of the editor (a key, for one) go along with requests, and in the first message of a socket.
const fetcher = GraphiQL.createFetcher({
  url: '/graphql',
  subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  headers: { accept: 'application/graphql-response+json, application/json;q=0.9' },
});

ReactDOM.createRoot(document.getElementById('ide')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: examples.map((query) => ({ query, variables: query.includes('$text') ? '{ "text": "会议" }' : undefined })),
    defaultEditorToolsVisibility: 'variables',
  }),
);
