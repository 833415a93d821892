using System.Net;
using KnowledgeGraph.GraphQL.Rates;

namespace KnowledgeGraph.GraphQL.Tests.Rates;

public sealed class AddressBlockTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::9", "2001:db8:1:2::/64")]
    public void An_address_of_ipv6_counts_by_its_subnet(string address, string block) => AddressBlock.Of(IPAddress.Parse(address)).ShouldBe(block);

    [Fact]
    public void No_address_has_an_empty_name() => AddressBlock.Of(null).ShouldBeEmpty();
}
