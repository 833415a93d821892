using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Access;

public sealed class KeyFileTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_is_kept_by_its_hash_alone()
    {
        var file = new KeyFile(_folder["keys.json"]);

        var text = file.Make("柳溪报", Role.Editor, Now);

        var kept = file.Read().Single();
        kept.ShouldBe(new ApiKey(kept.Id, "柳溪报", Role.Editor, kept.Hash, Now));
        text.ShouldStartWith($"kg_{kept.Id}_");
        text.Length.ShouldBeGreaterThan(50);
        File.ReadAllText(_folder["keys.json"]).ShouldNotContain(text[12..]);
    }

    [Fact]
    public void The_file_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        new KeyFile(_folder["keys.json"]).Make("柳溪报", Role.Reader, Now);

        new FileInfo(_folder["keys.json"]).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_revoked_key_stays_in_the_list_with_its_day()
    {
        var file = new KeyFile(_folder["keys.json"]);
        file.Make("甲", Role.Reader, Now);
        file.Make("乙", Role.Reader, Now);
        var id = file.Read()[0].Id;

        file.Revoke(id, Now.AddDays(1));

        file.Read().Select(key => key.Revoked).ShouldBe([Now.AddDays(1), null]);
    }

    [Fact]
    public void What_is_not_there_or_no_file_of_keys_is_named()
    {
        var file = new KeyFile(_folder["keys.json"]);
        Should.Throw<KeyFileException>(() => file.Revoke("00000000", Now)).Message.ShouldContain("has no key '00000000'");

    }

    [Theory]
    [InlineData("not JSON", 1, "it is no JSON")]
    [InlineData("", 1, "it is no JSON")]
    [InlineData("{}", 1, "it is no list")]
    [InlineData("[\n  KEY,\n  KEY\n]", 3, "there are two keys 'a1'")]
    [InlineData("[\n  KEY,\n  null\n]", 3, "a key is null")]
    [InlineData("[\n  KEY,\n  { \"id\": \"b2\", \"name\": \"乙\", \"role\": \"reader\", \"hash\": \"00\", \"made\": \"2024-05-06T07:08:09Z\" }\n]", 3, "the hash of key 'b2'")]
    [InlineData("[\n  KEY,\n\n  { \"id\": \"b2\" }\n]", 4, "the key that begins there lacks something")]
    [InlineData("[\n  KEY,\n  { \"id\": \n", 3, "lacks something, or is no JSON")]
    [InlineData("[\n  KEY\n] more", 3, "it is no JSON")]
    public void What_is_wrong_with_a_file_is_told_with_its_line_and_how_to_mend_it(string text, int line, string reason)
    {
        const string Key = """{ "id": "a1", "name": "甲", "role": "reader", "hash": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "made": "2024-05-06T07:08:09Z" }""";
        File.WriteAllText(_folder["keys.json"], text.Replace("KEY", Key, StringComparison.Ordinal));

        var message = Should.Throw<KeyFileException>(() => new KeyFile(_folder["keys.json"]).Read()).Message;

        message.ShouldStartWith($"{_folder["keys.json"]}, line {line}: ");
        message.ShouldContain(reason);
        message.ShouldContain("kg keys make NAME");
    }

    [Fact]
    public async Task Of_keys_that_are_made_at_one_time_none_is_lost()
    {
        string[] names = [.. Enumerable.Range(0, 20).Select(number => $"{number:00}")];

        await Task.WhenAll(names.Select(name => Task.Run(() => new KeyFile(_folder["keys.json"]).Make(name, Role.Reader, Now))));

        new KeyFile(_folder["keys.json"]).Read().Select(key => key.Name).ShouldBe(names, ignoreOrder: true);
    }
}
