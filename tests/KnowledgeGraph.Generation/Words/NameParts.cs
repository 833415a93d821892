namespace KnowledgeGraph.Generation.Words;

/// <summary>What invented names are put together from.</summary>
internal static class NameParts
{
    public const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段";

    public static readonly IReadOnlyList<string> LongSurnames = ["欧阳", "上官", "司徒", "尉迟", "诸葛", "皇甫", "端木", "慕容"];

    public const string Given = "澄岚屹霖朗珩澈暄沛恺骞祺晏昀旻煦楷榕樾桐槿蘅芷若苒蔚萱茗菁荔葵蕴璟琛瑾瑶琬琰珂玥珞瑄璇翊翎翰耘耿聿舒航舫艺谦谨谌诺谚豫贺赫轩辰远逸遥邈钧铭铮锦镕闻雯霁霄靖韬颂颖飒驰骋鸿鹤麟黎皓皎睿砚磊祎禾秉穆竣笙筠简";

    /// <summary>First and second characters of names of divisions, rivers, firms.</summary>
    public const string First = "汀澜苇泊湄沅濯浔滇漪泓溧沁沚澧泠溪洛汐渚淞漳潇湛渌浣沐泽";

    public const string Second = "洲陵塘川原坪湾堤渡桥岭亭林丰安宁阳平和泉城岗坡滩口浦山谷台";

    public static readonly IReadOnlyList<string> Villages = ["上", "下", "前", "后", "东", "西", "南", "北", "大", "小"];

    public static readonly IReadOnlyList<string> VillageEnds = ["柳", "槐", "梨", "枣", "井", "屯", "窑", "店", "庄", "坞", "桑", "竹"];

    public static readonly IReadOnlyList<string> Trades = ["精密机械", "生物医药", "新型建材", "冷链物流", "智能仪表", "纺织科技", "食品", "环保设备", "软件", "文化传媒", "农业发展", "建设", "市政工程", "园林绿化"];

    public static readonly IReadOnlyList<string> Topics =
        ["河道治理", "安全生产", "城市更新", "招商引资", "防汛备汛", "营商环境", "教育均衡", "垃圾分类", "老旧小区改造", "大气污染防治", "人才引进", "乡村振兴", "食品安全", "交通治堵", "文明创建", "就业帮扶", "重点工程", "数字政务", "养老服务", "森林防火"];

    public static readonly IReadOnlyList<string> Meetings = ["推进会", "调度会", "动员会", "座谈会", "现场会", "专题会", "总结会", "部署会"];

    public static readonly IReadOnlyList<string> Works = ["跨河大桥", "污水处理厂扩建工程", "文化中心", "体育公园", "老楼加装电梯工程", "防洪堤加固工程", "公交枢纽", "智慧停车场", "图书馆改造工程", "产业园二期工程", "生态湿地修复工程", "人才公寓项目", "乡村公路拓宽工程", "供热管网改造工程"];
}
