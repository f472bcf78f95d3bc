//! Addresses: the arithmetic of pools and of hardware addresses.

use crate::fabric::Fabric;
use crate::id::Id;
use std::net::Ipv4Addr;

/// The first and the last address of a pool, as numbers. A pool without a readable IPv4 range has none.
pub(crate) fn pool_range(fabric: &Fabric, pool: Id) -> Option<(u32, u32)> {
    let read = |name: &str| fabric.text_at(pool, name).parse::<Ipv4Addr>().ok().map(u32::from);
    Some((read("IPAddressRangeStart")?, read("IPAddressRangeEnd")?))
}

/// How many addresses a pool has.
pub(crate) fn pool_size(fabric: &Fabric, pool: Id) -> i64 {
    pool_range(fabric, pool).map_or(0, |(first, last)| (i64::from(last) - i64::from(first) + 1).max(0))
}

/// The addresses that a pool has granted, as numbers.
pub(crate) fn granted(fabric: &Fabric, pool: Id) -> Vec<u32> {
    let addresses = fabric.objects.pointing_at(pool, "AllocatedIPAddress", "AllocatingAddressPool").into_iter();
    addresses.filter_map(|id| fabric.text_at(id, "Address").parse::<Ipv4Addr>().ok().map(u32::from)).collect()
}

/// The first free address of a pool.
pub(crate) fn next_free(fabric: &Fabric, pool: Id) -> Option<Ipv4Addr> {
    let (first, last) = pool_range(fabric, pool)?;
    let taken = granted(fabric, pool);
    (first..=last).find(|address| !taken.contains(address)).map(Ipv4Addr::from)
}

/// Whether a text is an IPv4 subnet, `10.0.0.0/24`, and what its first and last address are.
pub(crate) fn subnet_range(subnet: &str) -> Option<(u32, u32)> {
    let (address, length) = subnet.split_once('/')?;
    let (address, length) = (u32::from(address.parse::<Ipv4Addr>().ok()?), length.parse::<u32>().ok().filter(|length| *length <= 32)?);
    let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
    Some((address & mask, address | !mask))
}

/// A hardware address of Hyper-V's dynamic range.
pub(crate) fn dynamic_mac(number: u64) -> String {
    format!("00:15:5D:{:02X}:{:02X}:{:02X}", (number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subnets_have_ends() {
        assert_eq!(subnet_range("10.0.0.7/24"), Some((0x0a00_0000, 0x0a00_00ff)));
        assert_eq!(subnet_range("0.0.0.0/0"), Some((0, u32::MAX)));
        assert_eq!(subnet_range("10.0.0.0/33"), None);
    }
}
