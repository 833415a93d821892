// node follow.mjs URL COUNT [KEY]: prints the sequence number of each commit, so many of them, across breaks of the connection; then completes.
// Where the server refuses the key, or wants one and gets none (4403), coming again would change nothing.
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url, count, key] = process.argv.slice(2);
const variables = { after: 0 };
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: key ? { authorization: `Bearer ${key}` } : undefined,
  retryAttempts: 100,
  retryWait: () => new Promise((go) => setTimeout(go, 100)),
  shouldRetry: (reason) => reason.code !== 4403,
});
let left = Number(count);

const complete = client.subscribe(
  { query: "subscription ($after: Int) { graphChanged(after: $after) { sequence } }", variables },
  {
    next({ data, errors }) {
      if (errors) throw new Error(JSON.stringify(errors));
      // The payload is sent again on each connection, so it goes on from the last one seen.
      variables.after = data.graphChanged.sequence;
      console.log(`sequence ${variables.after}`);
      if (--left === 0) complete();
    },
    error(reason) {
      console.log(`refused: ${reason.code} ${reason.reason ?? JSON.stringify(reason)}`);
      process.exit(1);
    },
    complete() {
      console.log("completed");
      client.dispose();
    },
  },
);
