using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.Readers;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Manifest Load(string json) => Manifest.Load(_folder.Write("manifest.json", json));

    private string Complaint(string json) => Should.Throw<ManifestException>(() => Load(json)).Message;

    [Fact]
    public void Pages_are_found_by_name_and_by_file_name()
    {
        var manifest = Load("""{"s1": {"home": "云台区", "homeCode": "990101"}, "s2.txt": {"home": "北沙区", "address": "https://example.org/2"}}""");
        manifest.Find("pages/s1.txt").ShouldBe(new ManifestEntry { Home = "云台区", HomeCode = "990101" });
        manifest.Find("s2.txt")!.Address.ShouldBe(new Uri("https://example.org/2"));
        manifest.Find("s3.txt").ShouldBeNull();
    }

    [Fact]
    public void A_byte_order_mark_and_nulls_are_no_matter()
    {
        File.WriteAllText(_folder["manifest.json"], """{"s1": {"home": null, "date": "2021-07-09"}}""", new System.Text.UTF8Encoding(true));
        Manifest.Load(_folder["manifest.json"]).Find("s1").ShouldBe(new ManifestEntry { IssueDate = new DateOnly(2021, 7, 9) });
    }

    [Fact]
    public void A_year_alone_is_the_year_of_the_issue() =>
        Load("""{"s1": {"date": "2021"}}""").Find("s1").ShouldBe(new ManifestEntry { IssueYear = 2021 });

    [Fact]
    public void An_unknown_property_is_a_warning_with_its_place() =>
        Load("{\n \"s1\": {\"报纸\": [1, {}], \"newspapr\": \"云台报\"}\n}").Warnings.ShouldBe(
        [
            $"{_folder["manifest.json"]}:2:9: '报纸' says nothing of a page; known are newspaper, home, homeCode, date, number, address.",
            $"{_folder["manifest.json"]}:2:24: 'newspapr' says nothing of a page; known are newspaper, home, homeCode, date, number, address.",
        ]);

    [Theory]
    [InlineData("", ":1:1: the manifest is no valid JSON")]
    [InlineData("{\"s1\": {\"home\": \"云台区\"}", ":1:", "no valid JSON")]
    [InlineData("{\n\"s1\": {\n  \"date\": \"2021-02-30\"}}", ":3:11: '2021-02-30' is no date")]
    [InlineData("{\"s1\": {\"date\": \"2021-02\"}}", "'2021-02' is no date")]
    [InlineData("[1]", ":1:1: an object of page names is expected")]
    [InlineData("{\"s1\": \"云台报\"}", ":1:8: 's1' wants an object")]
    [InlineData("{\"s1\": {\"home\": 3}}", ":1:17: 'home' wants a text")]
    [InlineData("{\"s1\": {}, \"s1\": {}}", ":1:12: 's1' stands twice")]
    [InlineData("{\"s1\": {\"address\": \"nowhere\"}}", "is no address")]
    [InlineData("{} {}", "no valid JSON")]
    public void What_is_wrong_is_told_with_its_place(string json, params string[] parts)
    {
        var complaint = Complaint(json);
        foreach (var part in parts) complaint.ShouldContain(part);
    }

    [Fact]
    public void A_missing_manifest_is_named() =>
        Should.Throw<ManifestException>(() => new PageReader(_folder["none.json"], new PageDefaults())).Message.ShouldContain("none.json");

    [Fact]
    public void A_manifest_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(_folder["manifest.json"], [.. "{\"s1\": {\"home\": \""u8, 0xD4, 0xC6, .. "\"}}"u8]);
        Should.Throw<ManifestException>(() => Manifest.Load(_folder["manifest.json"])).Message.ShouldContain("UTF-8");
    }

    public void Dispose() => _folder.Dispose();
}
