using System.Text;
using KnowledgeGraph.Ingestion.Readers.Encodings;

namespace KnowledgeGraph.Ingestion.Tests.Readers.Encodings;

public sealed class TextDecoderTests
{
    private const string Chinese = "本报讯（记者 江白）4月2日，云台区启动老桥修缮工程。副区长何远到场查看，要求在汛期前完工，并给两岸的居民留出一条便道。“这是我们的桥，也是大家的桥。”居民说。";
    private const string Traditional = "本報訊（記者 江白）四月二日，雲臺區啟動老橋修繕工程。副區長何遠到場查看，要求在汛期前完工，並給兩岸的居民留出一條便道。這是我們的橋，也是大家的橋。";
    private const string Korean = "지난 4월 2일 구청은 오래된 다리의 보수 공사를 시작했다. 부구청장은 현장을 찾아 장마가 오기 전에 공사를 마치라고 말하고 주민들이 다닐 길을 남기라고 했다.";
    private const string Japanese = "四月二日、区役所は古い橋の修理を始めました。副区長は現場を訪れ、雨の季節の前に工事を終えるように求め、住民のために細い道を残すことになりました。";

    private static byte[] Bytes(string text, string encoding) => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    private static void ShouldRead(byte[] bytes, string text)
    {
        var (read, failure) = TextDecoder.Decode(bytes);
        failure.ShouldBeNull();
        read.ShouldBe(text);
    }

    private static string Failure(byte[] bytes)
    {
        var (text, failure) = TextDecoder.Decode(bytes);
        text.ShouldBeNull();
        return failure!;
    }

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        ShouldRead(Encoding.UTF8.GetBytes(Chinese), Chinese);
        ShouldRead([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Chinese)], Chinese);
    }

    [Fact]
    public void Utf16_is_read_with_its_mark()
    {
        ShouldRead([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Chinese)], Chinese);
        ShouldRead([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Chinese)], Chinese);
    }

    [Fact]
    public void Gb18030_is_read_as_are_short_texts_and_rare_characters_in_it()
    {
        ShouldRead(Bytes(Chinese, "GB18030"), Chinese);
        ShouldRead(Bytes("云台区修缮老桥", "GB18030"), "云台区修缮老桥");
        ShouldRead(Bytes(Chinese + "驻区单位负责人龑、昇、㼆，𠮷。", "GB18030"), Chinese + "驻区单位负责人龑、昇、㼆，𠮷。");
    }

    [Theory]
    [InlineData("big5", Traditional, "BIG5")]
    [InlineData("euc-kr", Korean, "")]
    [InlineData("shift_jis", Japanese, "")]
    [InlineData("euc-jp", Japanese, "")]
    public void Other_encodings_are_refused_by_name(string encoding, string text, string name)
    {
        var failure = Failure(Bytes(text, encoding));
        failure.ShouldContain(name);
        failure.ShouldContain("save it as UTF-8 or GB18030");
    }

    [Fact]
    public void Damaged_utf8_names_the_place()
    {
        var bytes = Encoding.UTF8.GetBytes("一\n" + Chinese);
        Failure([.. bytes, 0xE4, 0xBA]).ShouldContain($"byte {bytes.Length + 1} in line 2");
    }

    [Fact]
    public void Binary_files_are_refused_by_what_they_are()
    {
        Failure("%PDF-1.7 ..."u8.ToArray()).ShouldContain("a PDF file");
        Failure([0x50, 0x4B, 0x03, 0x04, 0x14]).ShouldContain("a Word file or a ZIP archive");
        Failure([0x01, 0x00, 0x02]).ShouldContain("no text");
        Failure([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).ShouldContain("no text");
        Failure([.. Enumerable.Range(0, 4000).Select(at => (byte)((at * 7919 % 255) + 1))]).ShouldContain("save it as UTF-8");
    }
}
