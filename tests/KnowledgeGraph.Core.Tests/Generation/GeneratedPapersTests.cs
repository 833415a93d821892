using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Generation.Pages;

namespace KnowledgeGraph.Core.Tests.Generation;

public sealed class GeneratedPapersTests
{
    private static readonly IReadOnlyList<GeneratedArticle> Papers = [.. GeneratedPapers.Of(new GeneratorOptions(2718, 2000) { SizePerHundred = 50, TenureDays = 60 })];

    [Fact]
    public void The_same_seed_gives_the_same_papers_however_many_are_taken()
    {
        var options = new GeneratorOptions(2718, 300) { SizePerHundred = 50, TenureDays = 60 };

        Written(GeneratedPapers.Of(options)).ShouldBe(Written(Papers.Take(300)));
        Written(GeneratedPapers.Of(options with { Seed = 2719 })).ShouldNotBe(Written(Papers.Take(300)));
    }

    [Fact]
    public void Every_article_names_the_district_or_its_neighbour_and_one_reporter_writes_a_fifth_of_them()
    {
        Papers.ShouldAllBe(paper => paper.Claims.Mentions.Any(mention => mention.Attributes["level"] == "county"));
        var most = Papers.SelectMany(Authors).CountBy(author => author).Max(author => author.Value);
        (most / (double)Papers.Count).ShouldBeInRange(0.17, 0.23);
    }

    [Fact]
    public void Some_names_have_two_bearers_and_posts_pass_from_hand_to_hand()
    {
        var people = Papers.SelectMany(paper => paper.Claims.Mentions.Where(mention => mention.Type == "Person").Select(mention => (mention.Name, Truth: paper.Truth[mention.Id]))).Distinct().ToList();
        var bearers = people.CountBy(person => person.Name).ToDictionary();
        (people.Count(person => bearers[person.Name] > 1) / (double)people.Count).ShouldBeInRange(0.02, 0.14);

        Papers.SelectMany(paper => paper.Claims.Claims).Count(claim => claim.Attributes["state"] == "began").ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Organs_get_other_names_and_projects_are_started_and_completed()
    {
        Papers.SelectMany(paper => paper.Claims.Mentions.Where(mention => mention.Type == "Organization").Select(mention => (paper.Truth[mention.Id], mention.Name))).Distinct()
            .CountBy(named => named.Item1).ShouldContain(organ => organ.Value > 1);
        Papers.SelectMany(paper => paper.Claims.Claims).Select(claim => claim.Attributes["status"]).OfType<string>().Distinct().ShouldBe(["started", "underway", "completed"], ignoreOrder: true);
    }

    [Fact]
    public void A_district_can_have_more_bodies_than_there_are_short_names()
    {
        var large = GeneratedPapers.Divisions(new GeneratorOptions(2718, 1) { SizePerHundred = 1500 }).Select(line => line.Split('\t')[1]).ToList();

        large.Count.ShouldBeGreaterThan(1500);
        large.ShouldBeUnique();
        large.ShouldContain(name => name.EndsWith("街道", StringComparison.Ordinal) && name.Length == 5);
    }

    [Fact]
    public void The_papers_are_printed_as_pages_with_their_divisions()
    {
        var options = new GeneratorOptions(2718, 40) { SizePerHundred = 20 };

        var pages = PrintedPages.Of(options).ToList();

        var articles = GeneratedPapers.Of(options).Select(paper => paper.Claims.Article).ToList();
        articles.ShouldAllBe(article => pages.Any(page => page.Text.Contains(article.Title, StringComparison.Ordinal)));
        var text = string.Concat(pages.Select(page => page.Text.Replace("\n", "", StringComparison.Ordinal)));
        articles.ShouldAllBe(article => text.Contains(article.Body.Split('\n')[0], StringComparison.Ordinal));
        GeneratedPapers.Divisions(options).ShouldContain(line => line == $"{articles[0].Page.HomeCode}\t{articles[0].Page.Home}");
    }

    private static IEnumerable<string> Authors(GeneratedArticle paper) =>
        paper.Claims.Claims.Where(claim => claim.Type == "WROTE" && claim.Attributes["role"] == "reporter").Select(claim => paper.Truth[claim.Subject]);

    private static string Written(IEnumerable<GeneratedArticle> papers) => string.Join('\n', papers.Select(paper => GraphJson.Write(paper.Claims)));
}
