//! Digests of bytes: MD5, SHA-1, SHA-256, SHA-384, SHA-512.

/// An algorithm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Digest {
    /// 16 bytes
    Md5,
    /// 20 bytes
    Sha1,
    /// 32 bytes
    Sha256,
    /// 48 bytes
    Sha384,
    /// 64 bytes
    Sha512,
}

impl Digest {
    /// The algorithm of a name such as `SHA256`.
    pub(crate) fn named(name: &str) -> Option<Digest> {
        Some(match name.to_ascii_uppercase().as_str() {
            "MD5" => Digest::Md5,
            "SHA1" => Digest::Sha1,
            "SHA256" => Digest::Sha256,
            "SHA384" => Digest::Sha384,
            "SHA512" => Digest::Sha512,
            _ => return None,
        })
    }

    /// The digest of some bytes.
    pub(crate) fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Digest::Md5 => md5(bytes),
            Digest::Sha1 => sha1(bytes),
            Digest::Sha256 => sha256(bytes),
            Digest::Sha384 => sha512(bytes, SHA384_START)[..48].to_vec(),
            Digest::Sha512 => sha512(bytes, SHA512_START),
        }
    }
}

/// The bytes with the mark of their end and their length in bits, filled to whole blocks.
fn padded(bytes: &[u8], block: usize, big: bool) -> Vec<u8> {
    let mut all = bytes.to_vec();
    all.push(0x80);
    let room = if block == 128 { 16 } else { 8 };
    while all.len() % block != block - room {
        all.push(0);
    }
    let bits = (bytes.len() as u64).wrapping_mul(8);
    if room == 16 {
        all.extend([0; 8]);
    }
    all.extend(if big { bits.to_be_bytes() } else { bits.to_le_bytes() });
    all
}

/// The first primes.
fn primes(count: usize) -> Vec<u64> {
    (2u64..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0)).take(count).collect()
}

/// The first 64 bits of the fraction of a cube root, by search: the constants of SHA-2.
fn cube_fraction(prime: u64) -> u64 {
    let target = u128::from(prime);
    let whole = (1u128..).take_while(|n| n * n * n <= target).last().unwrap_or(1);
    // The root in 64.64 bits, found bit by bit; the comparison is of cubes with 192 bits of fraction.
    let mut fraction: u128 = 0;
    for bit in (0..64).rev() {
        let candidate = fraction | (1u128 << bit);
        if cube_fits(whole, candidate, target) {
            fraction = candidate;
        }
    }
    fraction as u64
}

/// Whether (whole + fraction / 2^64)^3 is at most the target: in words of 32 bits.
fn cube_fits(whole: u128, fraction: u128, target: u128) -> bool {
    let root = [(fraction & 0xFFFF_FFFF) as u64, (fraction >> 32) as u64, whole as u64];
    let square = product(&root, &root);
    let cube = product(&square, &root);
    // 192 bits of fraction are six words.
    let above: u128 = cube[6..].iter().rev().fold(0, |sum, word| (sum << 32) | u128::from(*word));
    above < target || (above == target && cube[..6].iter().all(|w| *w == 0))
}

fn product(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut result = vec![0u64; a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        let mut carry = 0;
        for (j, y) in b.iter().enumerate() {
            let sum = result[i + j] + x * y + carry;
            result[i + j] = sum & 0xFFFF_FFFF;
            carry = sum >> 32;
        }
        result[i + b.len()] += carry;
    }
    result
}

thread_local! {
    static ROUNDS: Vec<u64> = primes(80).into_iter().map(cube_fraction).collect();
}

const SHA256_START: [u32; 8] = [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];
const SHA512_START: [u64; 8] = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];
const SHA384_START: [u64; 8] = [
    0xcbbb_9d5d_c105_9ed8,
    0x629a_292a_367c_d507,
    0x9159_015a_3070_dd17,
    0x152f_ecd8_f70e_5939,
    0x6733_2667_ffc0_0b31,
    0x8eb4_4a87_6858_1511,
    0xdb0c_2e0d_64f9_8fa7,
    0x47b5_481d_befa_4fa4,
];

fn sha256(bytes: &[u8]) -> Vec<u8> {
    let rounds: Vec<u32> = ROUNDS.with(|r| r[..64].iter().map(|k| (k >> 32) as u32).collect());
    let mut state = SHA256_START;
    for block in padded(bytes, 64, true).chunks(64) {
        let mut w: Vec<u32> = block.chunks(4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]])).collect();
        for i in 16..64 {
            let s0 = w[i - 15].rotate_right(7) ^ w[i - 15].rotate_right(18) ^ (w[i - 15] >> 3);
            let s1 = w[i - 2].rotate_right(17) ^ w[i - 2].rotate_right(19) ^ (w[i - 2] >> 10);
            w.push(w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1));
        }
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
        for i in 0..64 {
            let s1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
            let t1 = h.wrapping_add(s1).wrapping_add((e & f) ^ (!e & g)).wrapping_add(rounds[i]).wrapping_add(w[i]);
            let s0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
            let t2 = s0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(t1), c, b, a, t1.wrapping_add(t2));
        }
        for (s, v) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *s = s.wrapping_add(v);
        }
    }
    state.iter().flat_map(|s| s.to_be_bytes()).collect()
}

fn sha512(bytes: &[u8], start: [u64; 8]) -> Vec<u8> {
    let rounds: Vec<u64> = ROUNDS.with(Clone::clone);
    let mut state = start;
    for block in padded(bytes, 128, true).chunks(128) {
        let mut w: Vec<u64> = block.chunks(8).map(|b| u64::from_be_bytes([b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]])).collect();
        for i in 16..80 {
            let s0 = w[i - 15].rotate_right(1) ^ w[i - 15].rotate_right(8) ^ (w[i - 15] >> 7);
            let s1 = w[i - 2].rotate_right(19) ^ w[i - 2].rotate_right(61) ^ (w[i - 2] >> 6);
            w.push(w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1));
        }
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
        for i in 0..80 {
            let s1 = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
            let t1 = h.wrapping_add(s1).wrapping_add((e & f) ^ (!e & g)).wrapping_add(rounds[i]).wrapping_add(w[i]);
            let s0 = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
            let t2 = s0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(t1), c, b, a, t1.wrapping_add(t2));
        }
        for (s, v) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *s = s.wrapping_add(v);
        }
    }
    state.iter().flat_map(|s| s.to_be_bytes()).collect()
}

fn sha1(bytes: &[u8]) -> Vec<u8> {
    let mut state: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    for block in padded(bytes, 64, true).chunks(64) {
        let mut w: Vec<u32> = block.chunks(4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]])).collect();
        for i in 16..80 {
            w.push((w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]).rotate_left(1));
        }
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for (i, word) in w.iter().enumerate() {
            let (f, k) = match i {
                0..20 => ((b & c) | (!b & d), 0x5a82_7999),
                20..40 => (b ^ c ^ d, 0x6ed9_eba1),
                40..60 => ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6u32),
            };
            let t = a.rotate_left(5).wrapping_add(f).wrapping_add(e).wrapping_add(k).wrapping_add(*word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, t);
        }
        for (s, v) in state.iter_mut().zip([a, b, c, d, e]) {
            *s = s.wrapping_add(v);
        }
    }
    state.iter().flat_map(|s| s.to_be_bytes()).collect()
}

fn md5(bytes: &[u8]) -> Vec<u8> {
    const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let mut state: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    for block in padded(bytes, 64, false).chunks(64) {
        let w: Vec<u32> = block.chunks(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
        let [mut a, mut b, mut c, mut d] = state;
        for i in 0..64 {
            let (f, at) = match i / 16 {
                0 => ((b & c) | (!b & d), i),
                1 => ((d & b) | (!d & c), (5 * i + 1) % 16),
                2 => (b ^ c ^ d, (3 * i + 5) % 16),
                _ => (c ^ (b | !d), (7 * i) % 16),
            };
            let k = (((i + 1) as f64).sin().abs() * 4_294_967_296.0) as u32;
            let t = f.wrapping_add(a).wrapping_add(k).wrapping_add(w[at]);
            (a, d, c, b) = (d, c, b, b.wrapping_add(t.rotate_left(SHIFTS[i / 16][i % 4])));
        }
        for (s, v) in state.iter_mut().zip([a, b, c, d]) {
            *s = s.wrapping_add(v);
        }
    }
    state.iter().flat_map(|s| s.to_le_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn known_digests() {
        let hex = |d: Digest| d.of(b"hello").iter().map(|b| format!("{b:02x}")).collect::<String>();
        assert_eq!(hex(Digest::Md5), "5d41402abc4b2a76b9719d911017c592");
        assert_eq!(hex(Digest::Sha1), "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d");
        assert_eq!(hex(Digest::Sha256), "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assert!(hex(Digest::Sha512).starts_with("9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca7"));
        assert!(hex(Digest::Sha384).starts_with("59e1748777448c69de6b800d7a33bbfb9ff1b463e44354c3553bcdb9c666fa90"));
    }
}
