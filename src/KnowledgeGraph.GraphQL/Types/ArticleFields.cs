using GraphQL.Types;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.GraphQL.Loading;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>What an article has beyond other entities: its text, the page it stands on, and what a client needs to mark in it.</summary>
internal static class ArticleFields
{
    public const string TypeName = "Article";

    public static void AddTo(ObjectGraphType type, TypeCatalog catalog)
    {
        Text("title", TypeCatalog.Some(Fields.Text), "The headline; empty where the page shows none (标题).", article => article.Title);
        Text("body", TypeCatalog.Some(Fields.Text), "The text; every offset of this schema counts its UTF-16 code units (正文).", article => article.Body);
        Text("number", TypeCatalog.Some(Fields.Int), "Its place on the page, from 1 (序号).", article => article.Number);
        Text("home", TypeCatalog.Maybe(Fields.Text), "The division that the newspaper calls its own, 我区 (所在区划).", article => article.Page.Home);
        Text("pageName", TypeCatalog.Some(Fields.Text), "Name of the page as it was read, usually of its file (来源).", article => article.Page.Name);
        Text("address", TypeCatalog.Maybe(Fields.Text), "Where the page was read, if it has an address (网址).", article => article.Page.Address?.ToString());
        type.Ask<Entity>("mentions", TypeCatalog.Many(MentionTypes.Mention), "What it mentions, in order of the first occurrence (提及).", (entity, context) => context.Session().Mentions.Load(entity.Id));
        type.Ask<Entity>("claims", TypeCatalog.Many(EvidenceTypes.TypeName), "What it claims, in order of the text (陈述).", (entity, context) => context.Session().Claims.Load(entity.Id));

        void Text(string name, IGraphType result, string about, Func<Article, object?> read) =>
            type.Ask<Entity>(name, result, about, (entity, context) => context.Session().Articles.Load(entity.Id).Then(read));
    }
}
