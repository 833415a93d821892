using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Limits;

/// <summary>The public kinds of attack by a request, as bodies of POST, each as heavy as the limit before it lets through.</summary>
internal static class Attacks
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["deep nesting"] = Query("{ people { nodes { " + Repeat("holds { nodes { holders { nodes { ", 24) + "name" + Repeat(" } } } }", 24) + " } } }"),
        ["nesting beyond the parser"] = Query(Repeat("{a", 1990) + Repeat("}", 1990)),
        ["alias overload"] = Query("{ " + Many(1300, i => $"a{i}: __typename") + " }"),
        ["aliases of a dear field"] = Query("{ " + Many(50, i => $"a{i}: people(first: 200) {{ nodes {{ holds {{ nodes {{ name }} }} }} }}") + " }"),
        ["directive overload"] = Query("{ __typename " + Repeat("@include(if: true) ", 600) + "}"),
        ["unknown directives"] = Query("{ __typename " + Repeat("@x", 1900) + "}"),
        ["circular fragments"] = Query("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"),
        ["doubling fragments"] = Query("{ ...f0 } " + Many(45, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}") + " fragment f45 on Query { __typename }"),
        ["field duplication"] = Query("{ " + Repeat("__typename ", 2900) + "}"),
        ["duplicates in nested fields"] = Query("{ people { nodes { " + Repeat("holds { nodes { name } } ", 300) + "} } }"),
        ["huge list in the document"] = Query("{ nodes(ids: [" + Repeat("1 ", 3900) + "]) { id } }"),
        ["huge list as variable"] = Query("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Range(0, 35_000) }),
        ["huge condition"] = Query("query($where: PersonWhere) { people(where: $where) { totalCount } }", new { where = new { id = new { @in = Enumerable.Range(0, 35_000).Select(i => $"{i}") } } }),
        ["conditions without end"] = Query("query($where: PersonWhere) { people(where: $where) { totalCount } }", new { where = new { OR = Enumerable.Repeat(new { name = new { eq = "x" } }, 5_000) } }),
        ["negative argument"] = Query("{ people(first: -1000) { nodes { name } } }"),
        ["enormous argument"] = Query("{ people(first: 2147483647) { nodes { name } } }"),
        ["argument beyond its type"] = Query("{ people(first: 99999999999999999999) { nodes { name } } }"),
        ["pages in pages"] = Query("{ people(first: 200) { nodes { holds(first: 200) { nodes { holders(first: 200) { nodes { name } } } } } } }"),
        ["introspection flood"] = Query("{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }"),
        ["wide introspection flood"] = Query("{ " + Many(40, i => $"s{i}: __schema {{ types {{ name fields {{ name }} }} }}") + " }"),
        ["long name"] = Query("{ " + new string('x', 31_000) + " }"),
        ["many mistakes"] = Query("{ " + Many(400, i => $"x{i}") + " }"),
        ["many operations"] = Query(Many(1000, i => $"query q{i} {{ a }}")),
        ["many variables"] = Query("query(" + Many(900, i => $"$v{i}: Int") + ") { __typename }"),
        ["batching"] = "[" + string.Join(',', Enumerable.Repeat(Query("{ __typename }"), 5000)) + "]",
        ["nested JSON"] = "{\"query\":\"{ __typename }\",\"variables\":" + Repeat("{\"a\":", 20_000) + "1" + Repeat("}", 20_001),
        ["a body without end"] = new(' ', 300_000),
    };

    private static string Query(string query, object? variables = null) => JsonSerializer.Serialize(new { query, variables });

    private static string Many(int times, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, times).Select(text));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
