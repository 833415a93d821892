// A @neo4j/graphql server: node server.mjs bolt://127.0.0.1:7687, user and password in NEO4J_USER and NEO4J_PASSWORD.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Person @node(labels: ["Person", "Entity"]) {
    id: ID!
    name: String!
    firstSeen: Date
    lastSeen: Date
    articles: Int
    holds: [Position!]! @relationship(type: "HOLDS", direction: OUT, properties: "Holds")
    participatedIn: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "ParticipatedIn")
  }
  type Position @node(labels: ["Position", "Entity"]) {
    id: ID!
    name: String!
    holders: [Person!]! @relationship(type: "HOLDS", direction: IN, properties: "Holds")
  }
  type Event @node(labels: ["Event", "Entity"]) { id: ID! name: String! date: String kind: String }
  type District @node(labels: ["District", "Entity"]) {
    id: ID!
    name: String!
    level: String
    posts: [Position!]! @relationship(type: "POST_OF", direction: IN)
    parts: [District!]! @relationship(type: "PART_OF", direction: IN)
  }
  type Holds @relationshipProperties { firstSeen: Date lastSeen: Date articles: Int }
  type ParticipatedIn @relationshipProperties { role: String }
`;

const driver = neo4j.driver(process.argv[2], neo4j.auth.basic(process.env.NEO4J_USER ?? "neo4j", process.env.NEO4J_PASSWORD));
const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 }, context: async () => ({}) });
console.log(url);
