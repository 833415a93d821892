using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.GraphQL.Rates;

/// <summary>Whose an address is: in IPv6 anybody has a whole /64 to choose from, so that counts as one.</summary>
internal static class AddressBlock
{
    private const int SubnetBytes = 8;

    /// <summary>A name for it; empty for no address.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(SubnetBytes).Clear();
        return $"{new IPAddress(bytes)}/{SubnetBytes * 8}";
    }
}
