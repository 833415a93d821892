namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>The names of what a face's context says; an entry reads name:value, a flag is the name alone.</summary>
internal static class Facet
{
    /// <summary>The division (or else the newspaper) that the article calls its own.</summary>
    public const string Home = "home";

    /// <summary>The official name of a coded division.</summary>
    public const string Name = "name";

    /// <summary>The code of the division whose organ it is.</summary>
    public const string Division = "of";

    /// <summary>A text gives this person an official post.</summary>
    public const string Official = "official";

    /// <summary>The person signs the article as reporter, correspondent or photographer.</summary>
    public const string Byline = "by";

    /// <summary>The group of a post that the person no longer holds.</summary>
    public const string PastPost = "past";

    /// <summary>Kind and day of an event, who takes part, where.</summary>
    public const string Kind = "kind";
    public const string Day = "day";
    public const string With = "with";
    public const string At = "at";

    /// <summary>Who builds a project.</summary>
    public const string Builder = "builder";

    /// <summary>article/mention: the article tells this mention apart from others of the same key.</summary>
    public const string Apart = "apart";

    /// <summary>The mention that a judgement takes out of the group of those that look like it.</summary>
    public const string Judged = "judged";

    public static string Of(string name, string value) => $"{name}:{value}";

    public static IEnumerable<string> Values(this GroupFace face, string name) =>
        face.Context.Where(entry => entry.Length > name.Length && entry[name.Length] == ':' && entry.StartsWith(name, StringComparison.Ordinal))
            .Select(entry => entry[(name.Length + 1)..]);

    public static string? Value(this GroupFace face, string name) => face.Values(name).FirstOrDefault();

    public static bool Has(this GroupFace face, string flag) => face.Context.Contains(flag);
}
