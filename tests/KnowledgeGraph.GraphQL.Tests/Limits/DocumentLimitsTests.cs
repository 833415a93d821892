using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Limits;

/// <summary>The public kinds of attack by a document. Each is refused by what was measured on the parsed document, before validation.</summary>
public sealed class DocumentLimitsTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Deep_nesting()
    {
        var query = "{ people { nodes { " + Repeat("holds { nodes { holders { nodes { ", 10) + "name" + Repeat(" } } } }", 10) + " } } }";

        await ShouldBeRefused(query, "is nested 43 fields deep; the limit is 24");
    }

    [Fact]
    public async Task Nesting_deeper_than_the_parser_goes() => await ShouldBeRefused(Repeat("{ a ", 1000) + Repeat("}", 1000), "is nested too deep to be read");

    [Fact]
    public async Task Values_nested_deeper_than_the_parser_goes() =>
        await ShouldBeRefused("{ people(where: " + Repeat("{ NOT: ", 900) + "{}" + Repeat("}", 900) + ") { totalCount } }", "is nested too deep to be read");

    [Fact]
    public async Task Alias_overload() =>
        await ShouldBeRefused("{ " + string.Join(' ', Enumerable.Range(0, 200).Select(i => $"a{i}: __typename")) + " }", "has 200 aliases; the limit is 50");

    [Fact]
    public async Task Field_duplication() => await ShouldBeRefused("{ " + Repeat("__typename ", 2900) + "}", "has 2900 fields");

    [Fact]
    public async Task Directive_overload() => await ShouldBeRefused("{ __typename " + Repeat("@include(if: true) ", 300) + "}", "has 300 directives; the limit is 50");

    [Fact]
    public async Task Directives_that_nobody_knows() => await ShouldBeRefused("{ __typename " + Repeat("@a", 1500) + "}", "has 1500 directives; the limit is 50");

    [Fact]
    public async Task Doubling_fragments()
    {
        var fragments = Enumerable.Range(0, 22).Select(i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}");

        await ShouldBeRefused("{ ...f0 } " + string.Join(' ', fragments) + " fragment f22 on Query { __typename }", "fields, those of fragments counted as often as they are spread; the limit is 500");
    }

    [Fact]
    public async Task Doubling_fragments_without_end_do_not_overflow()
    {
        var fragments = Enumerable.Range(0, 40).Select(i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}");

        await ShouldBeRefused("{ ...f0 } " + string.Join(' ', fragments) + " fragment f40 on Query { __typename }", "has 1000000000 fields");
    }

    [Theory]
    [InlineData("{ ...a } fragment a on Query { ...a }")]
    [InlineData("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")]
    [InlineData("{ __typename } fragment a on Query { ... on Query { ...a } }")]
    public async Task Circular_fragments(string query)
    {
        var refusal = await api.RefusalAsync(query);

        refusal.Code.ShouldBe("NO_FRAGMENT_CYCLES");
        refusal.Message.ShouldContain("contains itself");
    }

    [Fact]
    public async Task Fragments_side_by_side()
    {
        var fragments = Enumerable.Range(0, 100).Select(i => $"fragment f{i} on Query {{ __typename }}");

        await ShouldBeRefused("{ " + string.Join(' ', Enumerable.Range(0, 100).Select(i => $"...f{i}")) + " } " + string.Join(' ', fragments), "has 101 operations and fragments; the limit is 50");
    }

    [Fact]
    public async Task A_document_of_mistakes_gets_a_short_answer()
    {
        var answer = await api.SendAsync("{ " + string.Join(' ', Enumerable.Range(0, 400).Select(i => $"x{i}")) + " }");

        answer.GetProperty("errors").GetArrayLength().ShouldBe(21);
        answer.GetProperty("errors")[20].GetProperty("message").GetString().ShouldBe("… and more errors; the first 20 are told.");
    }

    [Fact]
    public async Task Fields_that_fail_one_by_one_get_a_short_answer()
    {
        var answer = await api.SendAsync("{ " + string.Join(' ', Enumerable.Range(0, 30).Select(i => $"a{i}: people(first: -1) {{ totalCount }}")) + " }");

        answer.GetProperty("errors").GetArrayLength().ShouldBe(21);
        answer.GetProperty("errors")[20].GetProperty("message").GetString().ShouldBe("… and 10 more errors.");
    }

    [Fact]
    public async Task A_long_document() => await ShouldBeRefused("{ __typename } #" + new string('x', 40_000), "is 40016 characters long; the limit is 32000");

    [Fact]
    public async Task Many_tokens() => await ShouldBeRefused("{ nodes(ids: [" + Repeat("1 ", 5000) + "]) { id } }", "has more than 4000 tokens; the limit is 4000");

    [Fact]
    public async Task An_introspection_flood() =>
        await ShouldBeRefused(
            "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", "nests 4 lists of introspection; the limit is 3");

    [Fact]
    public async Task A_refusal_carries_price_and_limit()
    {
        var answer = await api.SendAsync("{ " + Repeat("__typename ", 501) + "}");

        answer.GetProperty("errors")[0].GetProperty("extensions").ToString().ShouldBe("""{"code":"LIMIT_EXCEEDED","price":501,"limit":500}""");
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_an_IDE_asks_about_the_schema_is_within_the_limits()
    {
        var data = await api.AskAsync(Introspection.Query);

        data.GetProperty("__schema").GetProperty("types").GetArrayLength().ShouldBeGreaterThan(50);
    }

    private async Task ShouldBeRefused(string query, string reason)
    {
        var refusal = await api.RefusalAsync(query);

        refusal.Code.ShouldBe("LIMIT_EXCEEDED");
        refusal.Message.ShouldContain(reason);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
