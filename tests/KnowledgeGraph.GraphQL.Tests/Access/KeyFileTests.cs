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

        File.WriteAllText(_folder["keys.json"], "not JSON");
        Should.Throw<KeyFileException>(() => file.Read()).Message.ShouldContain("no readable file of keys");
    }
}
