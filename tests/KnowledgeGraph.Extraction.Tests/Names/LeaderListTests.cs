namespace KnowledgeGraph.Extraction.Tests.Names;

/// <summary>Lists of leaders, of whom some have names that look like other words.</summary>
public sealed class LeaderListTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区领导江枫、何苗、种磊、陈强参加活动。", "种磊", "陈强")]
    [InlineData("区领导江枫、何苗、过勇和陈强参加活动。", "过勇", "陈强")]
    [InlineData("副区长江枫、来强、刘丽等参加会议。", "来强", "刘丽")]
    public void Whoever_stands_on_a_list_of_leaders_is_one_of_them(string text, params string[] people)
    {
        var article = reader.Read(text);

        people.ShouldBeSubsetOf(article.Names("Person"));
        people.ShouldBeSubsetOf(article.In("attendee"));
    }

    [Theory]
    [InlineData("区领导江枫、教委、民政局负责人参加活动。", "教委")]
    [InlineData("区领导江枫、何苗，各街道、乡镇负责人参加会议。", "乡镇")]
    [InlineData("区委书记、区长、街道主任、社区书记参加会议。", "区长")]
    [InlineData("区领导到社区、企业、学校慰问。", "企业")]
    public void Organs_and_others_without_a_name_are_nobody(string text, string word) => reader.Read(text).Names("Person").ShouldNotContain(word);
}
