using System.Collections.Concurrent;
using GraphQL.Validation;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Documents;

public sealed class ValidateOnceTests : IAsyncLifetime
{
    private const string Page = "query($n: Int!) { people(first: $n) { nodes { name holds(first: $n) { nodes { name holders(first: $n) { nodes { name } } } } } } }";

    private readonly ValidatedApi _api = new();

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task What_was_answered_is_not_validated_again()
    {
        var first = await _api.AskAsync(Page, new { n = 1 });
        var again = await _api.AskAsync(Page, new { n = 1 });

        again.ToString().ShouldBe(first.ToString());
        _api.Rules.First().ShouldBeGreaterThan(20);
        _api.Rules.Last().ShouldBe(1);
    }

    [Fact]
    public async Task Its_price_and_its_variables_are_held_to_the_limits_each_time()
    {
        await _api.AskAsync(Page, new { n = 1 });

        (await _api.RefusalAsync(Page, new { n = 200 })).Code.ShouldBe("LIMIT_EXCEEDED");
        (await _api.RefusalAsync(Page, new { n = "many" })).Code.ShouldBe("INVALID_VALUE");
        (await _api.RefusalAsync(Page)).Code.ShouldBe("INVALID_VALUE");
        (await _api.AskAsync(Page, new { n = 3 })).GetProperty("people").GetProperty("nodes").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task What_is_wrong_stays_wrong()
    {
        foreach (var _ in Enumerable.Range(0, 2)) (await _api.RefusalAsync("{ people { nonsense } }")).Message.ShouldContain("nonsense");
    }

    [Fact]
    public async Task Of_several_operations_each_is_validated()
    {
        foreach (var _ in Enumerable.Range(0, 2)) (await _api.RefusalAsync("query A { __typename } query B { __typename }")).Message.ShouldContain("operation");
        _api.Rules.ShouldAllBe(rules => rules > 20);
    }

    [Fact]
    public void So_much_is_kept_and_no_more()
    {
        var (documents, many) = (new AnsweredDocuments(), 3 * AnsweredDocuments.MostCharacters / 1000);
        foreach (var number in Enumerable.Range(0, many)) documents.Add(Text(number), GraphQLParser.Parser.Parse(Text(number)));

        documents.Find(Text(0)).ShouldBeNull();
        documents.Find(Text(many - 1)).ShouldNotBeNull();
        Enumerable.Range(0, many).Count(number => documents.Find(Text(number)) is not null).ShouldBeInRange(1, 2 * AnsweredDocuments.MostCharacters / 1000 + 2);
        var longest = Text(0).PadRight(AnsweredDocuments.Longest);
        foreach (var text in new[] { longest, longest + " " }) documents.Add(text, GraphQLParser.Parser.Parse(text));
        documents.Find(longest).ShouldNotBeNull();
        documents.Find(longest + " ").ShouldBeNull();

        static string Text(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{{ a{number:0000000000} }}").PadRight(1000);
    }

    [Fact]
    public void A_document_is_kept_under_the_text_it_was_parsed_from_alone()
    {
        var documents = new AnsweredDocuments();

        documents.Add("{ asked }", GraphQLParser.Parser.Parse("{ other }"));
        documents.Add("{ other }", GraphQLParser.Parser.Parse("{ other }"));

        documents.Find("{ asked }").ShouldBeNull();
        documents.Find("{ other }").ShouldNotBeNull();
    }

    private sealed class ValidatedApi : Api
    {
        /// <summary>How many rules were held to each document that was validated.</summary>
        public ConcurrentQueue<int> Rules { get; } = [];

        protected override void Configure(IServiceCollection services) => services.AddSingleton<IDocumentValidator>(new CountingValidator(Rules));
    }

    private sealed class CountingValidator(ConcurrentQueue<int> rules) : IDocumentValidator
    {
        private readonly DocumentValidator _validator = new();

        public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
        {
            rules.Enqueue((options.Rules ?? DocumentValidator.CoreRules).Count());
            return _validator.ValidateAsync(options);
        }
    }
}
