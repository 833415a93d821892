using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.GraphQL.Access;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg keys</c>: makes, lists and revokes the keys of those who may use the API.</summary>
internal static class KeysVerb
{
    public static Command Command(Terminal terminal) => new("keys", "Makes, lists and revokes keys for the API; 'kg serve --keys FILE' takes them, and sees a change within a second (where a subscription runs: a minute).")
    {
        Make(terminal),
        List(terminal),
        Revoke(terminal),
    };

    private static Command Make(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Who gets the key." };
        var role = new Option<Role>("--role") { HelpName = "ROLE", Description = "reader: ask and follow; editor: ingest, retract and judge, too.", DefaultValueFactory = _ => Role.Reader };
        var file = FileOption();
        var command = new Command("make", "Makes a key and prints it, once: the file keeps only a hash of it.") { name, role, file };
        command.SetAction(parsed =>
        {
            terminal.Output.WriteLine(new KeyFile(parsed.GetRequiredValue(file)).Make(parsed.GetRequiredValue(name), parsed.GetValue(role), TimeProvider.System.GetUtcNow()));
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var file = FileOption();
        var command = new Command("list", "Every key: its id, role, name, when it was made and since when it is revoked.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path)) throw new UsageException($"--keys {path}: there is no such file; 'kg keys make NAME --keys {path}' makes it.");
            foreach (var key in new KeyFile(path).Read()) terminal.Output.WriteLine(Line(key));
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static Command Revoke(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The key's id, as 'kg keys list' shows it." };
        var file = FileOption();
        var command = new Command("revoke", "Makes a key count no more.") { id, file };
        command.SetAction(parsed =>
        {
            terminal.Output.WriteLine(Line(new KeyFile(parsed.GetRequiredValue(file)).Revoke(parsed.GetRequiredValue(id), TimeProvider.System.GetUtcNow())));
            return (int)ExitCode.Fine;
        });
        return command;
    }

    private static Option<string> FileOption() => new("--keys") { Required = true, HelpName = "FILE", Description = "The file that keeps the keys; made if need be, readable by its owner alone." };

    private static string Line(ApiKey key) => string.Create(
        CultureInfo.InvariantCulture, $"{key.Id} {(key.Role == Role.Editor ? "editor" : "reader")} {key.Made:yyyy-MM-dd} {(key.Revoked is { } since ? $"revoked {since:yyyy-MM-dd}" : "counts")} {key.Name}");
}
