//! Sets of host CPUs as the bit maps of libvirt's calls.

/// A set of host CPUs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CpuSet(Vec<u8>);

/// The most host CPUs of a set, so that its bit map is small.
const CPUS: usize = 1 << 16;

impl CpuSet {
    /// Parses a set such as `0-3,^2,8`; none if it is invalid or empty.
    pub fn parse(text: &str) -> Option<Self> {
        let mut set = Self(Vec::new());
        // As in libvirt, a CPU is excluded from the parts before it.
        for part in text.split(',').map(str::trim) {
            match part.strip_prefix('^') {
                Some(excluded) => set.write(excluded, false)?,
                None => set.write(part, true)?,
            }
        }
        set.0.iter().any(|byte| *byte != 0).then_some(set)
    }

    /// The first `count` CPUs.
    pub(super) fn first(count: u32) -> Self {
        let mut set = Self(Vec::new());
        for cpu in 0..(count as usize).min(CPUS) {
            set.set(cpu, true);
        }
        set
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn write(&mut self, range: &str, is_in: bool) -> Option<()> {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (first, last): (usize, usize) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        if first > last || last >= CPUS {
            return None;
        }
        (first..=last).for_each(|cpu| self.set(cpu, is_in));
        Some(())
    }

    fn set(&mut self, cpu: usize, is_in: bool) {
        let (byte, bit) = (cpu / 8, 1 << (cpu % 8));
        if self.0.len() <= byte {
            self.0.resize(byte + 1, 0);
        }
        if is_in {
            self.0[byte] |= bit;
        } else {
            self.0[byte] &= !bit;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CpuSet;

    #[test]
    fn a_set_is_a_bit_map() {
        let cases: [(&str, Option<&[u8]>); 8] = [
            ("0", Some(&[1])),
            ("0-3,^2,8", Some(&[0b1011, 1])),
            ("^1,0-2", Some(&[0b111])),
            ("9", Some(&[0, 2])),
            ("", None),
            ("2-1", None),
            ("1,^1", None),
            ("0-99999999", None),
        ];
        for (text, bytes) in cases {
            assert_eq!(CpuSet::parse(text).as_ref().map(CpuSet::bytes), bytes, "{text}");
        }
        assert_eq!(CpuSet::first(10).bytes(), [255, 3]);
    }
}
