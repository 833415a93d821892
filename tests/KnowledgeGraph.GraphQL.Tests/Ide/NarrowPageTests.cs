using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Ide;

/// <summary>The page of the editor on a telephone, 390 points wide, in a real browser.</summary>
public sealed class NarrowPageTests(Api api) : IClassFixture<Api>
{
    private const int Width = 390;

    /// <summary>All that is seen and reaches over the side of the page, or of the dialog that it stands in; the lines of an editor scroll in it.</summary>
    private const string Cut = """
        [...document.querySelectorAll('#ide *, .graphiql-dialog, .graphiql-dialog *')]
          .filter(e => !e.closest('.CodeMirror') && getComputedStyle(e).visibility !== 'hidden')
          .map(e => ({ e, box: e.getBoundingClientRect(), within: e.closest('.graphiql-dialog')?.getBoundingClientRect() ?? { left: 0, right: innerWidth } }))
          .filter(({ box, within }) => box.width > 0 && box.height > 0 && box.right > 0 && (box.left < within.left - 1 || box.right > within.right + 1))
          .map(({ e, box }) => `${e.tagName} ${e.className} ${box.left} to ${box.right}`)
        """;

    [Fact]
    public async Task Nothing_is_cut_and_query_and_answer_take_the_width()
    {
        await using var browser = await Browser.OpenAsync(Width, 844);
        await browser.GoAsync(new Uri(api.Address, "/graphql"), "document.querySelector('.graphiql-execute-button') !== null && document.querySelectorAll('.CodeMirror').length > 2");

        await ShouldBeWholeAsync(browser);
        foreach (var part in new[] { ".graphiql-editors", ".graphiql-response" }) (await NumberAsync(browser, $"document.querySelector('{part}').getBoundingClientRect().width")).ShouldBeGreaterThan(Width - 50, part);
        (await NumberAsync(browser, "document.querySelector('.graphiql-editors').getBoundingClientRect().bottom - document.querySelector('.graphiql-response').getBoundingClientRect().top")).ShouldBeLessThanOrEqualTo(0);

        foreach (var button in new[] { "Show Documentation Explorer", "Open settings dialog" })
        {
            await browser.EvaluateAsync($"document.querySelector('[aria-label=\"{button}\"]').click()");
            await browser.UntilAsync(button.Contains("dialog", StringComparison.Ordinal) ? "document.querySelector('.graphiql-dialog') !== null" : "document.querySelector('.graphiql-plugin h1, .graphiql-doc-explorer') !== null");
            await ShouldBeWholeAsync(browser);
        }
    }

    private static async Task ShouldBeWholeAsync(Browser browser)
    {
        (await NumberAsync(browser, "document.documentElement.scrollWidth")).ShouldBe(Width);
        (await browser.EvaluateAsync(Cut)).EnumerateArray().Select(found => found.GetString()).ShouldBeEmpty();
    }

    private static async Task<double> NumberAsync(Browser browser, string script) =>
        await browser.EvaluateAsync(script) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : throw new InvalidOperationException($"'{script}' gives no number.");
}
