using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Serving;

/// <summary>A question that the servers are asked, with the values to ask it with in turn.</summary>
/// <param name="Name">What it asks, in a word or two.</param>
/// <param name="Ours">The document for this project's server.</param>
/// <param name="Peer">The same for a @neo4j/graphql server; null where it can't say it.</param>
/// <param name="Values">Values of the one variable.</param>
internal sealed record ServedQuery(string Name, string Ours, string? Peer, IReadOnlyList<string> Values)
{
    private const string Posts = "{ nodes { name holders(first: 10) { nodes { name } } } }";

    /// <summary>The ten, asked of what the graph holds.</summary>
    public static async Task<IReadOnlyList<ServedQuery>> AllAsync(GraphClient client)
    {
        var people = await PeopleAsync(client);
        var names = await client.LeavesAsync("{ people(orderBy: FIRST_SEEN_ASC, first: 40) { nodes { name } } }");
        var posts = (await client.LeavesAsync("{ positions(orderBy: FIRST_SEEN_ASC, first: 40) { nodes { name } } }")).Distinct().ToList();
        var districts = await client.LeavesAsync("{ districts(orderBy: FIRST_SEEN_ASC, first: 20) { nodes { id } } }");
        var days = (await client.LeavesAsync("{ events(orderBy: DATE_ASC, first: 200) { nodes { date } } }")).Where(day => day.Length == 10).Distinct().ToList();
        return
        [
            new("an entity by id", "query($v: ID!) { person(id: $v) { name firstSeen lastSeen articles } }", "query($v: ID!) { people(where: { id: { eq: $v } }) { name firstSeen lastSeen articles } }", people),
            new("entities by name", "query($v: String!) { people(where: { name: { eq: $v } }) { nodes { id name lastSeen } } }", "query($v: String!) { people(where: { name: { eq: $v } }) { id name lastSeen } }", names),
            new("events of a day", "query($v: PartialDate!) { events(where: { date: { eq: $v } }, first: 200) { nodes { name kind } } }", "query($v: String!) { events(where: { date: { eq: $v } }, limit: 200) { name kind } }", days),
            new("posts with their facts", "query($v: ID!) { person(id: $v) { name holds(first: 100) { edges { node { name } fact { firstSeen lastSeen articles } } } } }", "query($v: ID!) { people(where: { id: { eq: $v } }) { name holdsConnection(first: 100) { edges { node { name } properties { firstSeen lastSeen articles } } } } }", people),
            new("events of a person with the role", "query($v: ID!) { person(id: $v) { participatedIn(first: 200) { edges { node { name date } fact { role } } } } }", "query($v: ID!) { people(where: { id: { eq: $v } }) { participatedInConnection(first: 200) { edges { node { name date } properties { role } } } } }", people),
            new("posts of a division and their holders", $"query($v: ID!) {{ district(id: $v) {{ posts(first: 50) {Posts} }} }}", "query($v: ID!) { districts(where: { id: { eq: $v } }) { posts(limit: 50) { name holders(limit: 10) { name } } } }", districts),
            new("parts of a division", "query($v: ID!) { district(id: $v) { name parts(first: 100) { nodes { name } } } }", "query($v: ID!) { districts(where: { id: { eq: $v } }) { name parts(limit: 100) { name } } }", districts),
            new("who held a post of that name", "query($v: String!) { people(where: { holds: { some: { name: { eq: $v } } } }, first: 200) { nodes { name } } }", "query($v: String!) { people(where: { holds: { some: { name: { eq: $v } } } }, limit: 200) { name } }", posts),
            new("how many names begin so", "query($v: String!) { people(where: { name: { startsWith: $v } }) { totalCount } }", "query($v: String!) { peopleConnection(where: { name: { startsWith: $v } }) { aggregate { count { nodes } } } }", [.. names.Select(name => name[..1]).Distinct()]),
            new("tenures of a person", "query($v: String!) { tenures(person: $v) { title knownFrom knownTo evidence(first: 2) { quote } } }", null, people),
        ];
    }

    /// <summary>Those seen first, but for whoever took part in more events than one page shows: two servers may cut that page differently.</summary>
    private static async Task<IReadOnlyList<string>> PeopleAsync(GraphClient client)
    {
        var seen = await client.LeavesAsync("{ people(orderBy: FIRST_SEEN_ASC, first: 80) { nodes { id participatedIn(first: 1) { totalCount } } } }");
        return [.. seen.Chunk(2).Where(person => int.Parse(person[1], CultureInfo.InvariantCulture) <= 200).Select(person => person[0]).Take(40)];
    }
}
