using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.Testing.Files;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.GraphQL.Tests.Access;

public sealed class KeyRingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_that_is_revoked_counts_no_more_after_a_second()
    {
        var file = new KeyFile(_folder["keys.json"]);
        var text = file.Make("柳溪报", Role.Reader, _time.GetUtcNow());
        var ring = Ring(new AccessOptions { KeyFile = _folder["keys.json"] });
        ring.Find(text)!.Value.Role.ShouldBe(Role.Reader);

        file.Revoke(file.Read()[0].Id, _time.GetUtcNow());
        _time.Advance(TimeSpan.FromSeconds(1));

        ring.Find(text).ShouldBeNull();
    }

    [Fact]
    public void A_key_of_another_secret_does_not_count()
    {
        var text = new KeyFile(_folder["keys.json"]).Make("柳溪报", Role.Reader, _time.GetUtcNow());

        Ring(new AccessOptions { KeyFile = _folder["keys.json"] }).Find(text[..^1] + (text[^1] == 'A' ? 'B' : 'A')).ShouldBeNull();
    }

    [Fact]
    public void The_single_key_is_an_editors() => Ring(new AccessOptions { EditorKey = "长钥匙" }).Find("长钥匙")!.Value.Role.ShouldBe(Role.Editor);

    [Fact]
    public void Without_keys_none_counts() => Ring(new AccessOptions()).Find("").ShouldBeNull();

    [Theory]
    [InlineData("{")]
    [InlineData("[null]")]
    [InlineData("[{ \"id\": \"a1\" }]")]
    public void A_file_that_is_broken_while_it_serves_changes_nothing(string broken)
    {
        var text = new KeyFile(_folder["keys.json"]).Make("柳溪报", Role.Reader, _time.GetUtcNow());
        var ring = Ring(new AccessOptions { KeyFile = _folder["keys.json"] });
        ring.Find(text).ShouldNotBeNull();

        File.WriteAllText(_folder["keys.json"], broken);
        _time.Advance(TimeSpan.FromSeconds(2));

        ring.Find(text).ShouldNotBeNull();
    }

    private KeyRing Ring(AccessOptions access) => new(access, _time, NullLogger<KeyRing>.Instance);
}
