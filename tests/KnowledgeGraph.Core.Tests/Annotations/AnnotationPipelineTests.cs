using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Core.Tests.Annotations;

public sealed class AnnotationPipelineTests
{
    private readonly Article _article = Article.Create(new PageMetadata { Name = "1" }, 1, "", "云水区召开会议。");

    [Fact]
    public void An_annotator_that_lacks_a_layer_is_refused() =>
        Should.Throw<ArgumentException>(() => new AnnotationPipeline([new Counting(typeof(First), typeof(Second), article => article.With(new Second()))])).Message.ShouldContain("requires First");

    [Fact]
    public void What_an_article_has_already_is_not_found_again()
    {
        var (first, second) = (new Counting(null, typeof(First), article => article.With(new First())), new Counting(typeof(First), typeof(Second), article => article.With(new Second())));
        var begun = new AnnotationPipeline([first]).Run(_article);
        var whole = new AnnotationPipeline([first, second]).Resume(begun);
        whole.Get<First>().ShouldBeSameAs(begun.Get<First>());
        (first.Runs, second.Runs).ShouldBe((1, 1));
    }

    private sealed class First;

    private sealed class Second;

    private sealed class Counting(Type? requires, Type assigns, Func<AnnotatedArticle, AnnotatedArticle> annotate) : IAnnotator
    {
        public int Runs { get; private set; }

        public IReadOnlyList<Type> Requires { get; } = requires is null ? [] : [requires];

        public IReadOnlyList<Type> Assigns { get; } = [assigns];

        public AnnotatedArticle Annotate(AnnotatedArticle article)
        {
            Runs++;
            return annotate(article);
        }
    }
}
