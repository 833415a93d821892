// node follow.mjs URL COUNT: prints the sequence number of each commit, so many of them, across breaks of the connection; then completes.
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url, count] = process.argv.slice(2);
const variables = { after: 0 };
const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 100, retryWait: () => new Promise((go) => setTimeout(go, 100)), shouldRetry: () => true });
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
      console.log(`refused: ${JSON.stringify(reason.reason ?? reason)}`);
      process.exit(1);
    },
    complete() {
      console.log("completed");
      client.dispose();
    },
  },
);
