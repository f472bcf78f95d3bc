//! The nearest of some names to a mistyped one.

/// The names nearest to a word, best first; empty when none is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed: Vec<char> = word.to_lowercase().chars().collect();
    // One slip in short words, one more for each four letters.
    let allowed = 1 + typed.len() / 4;
    let mut found: Vec<(usize, &str)> = Vec::new();
    for name in names {
        let letters: Vec<char> = name.to_lowercase().chars().collect();
        if letters.len().abs_diff(typed.len()) > allowed {
            continue;
        }
        let slips = slips(&typed, &letters);
        if slips <= allowed && slips < typed.len() {
            found.push((slips, name));
        }
    }
    found.sort();
    found.dedup();
    let best = found.first().map_or(0, |(slips, _)| *slips);
    found.into_iter().filter(|(slips, _)| *slips <= best + 1).map(|(_, name)| name).collect()
}

/// How many letters are wrong, missing, too many, or swapped with their neighbour.
fn slips(a: &[char], b: &[char]) -> usize {
    let (mut before, mut last, mut row) = (vec![0; b.len() + 1], (0..=b.len()).collect::<Vec<_>>(), vec![0; b.len() + 1]);
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..=b.len() {
            let wrong = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = wrong.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_of_the_finger_are_found() {
        let types = ["Disabled", "Production", "ProductionOnly", "Standard"];
        assert_eq!(nearest("Prodution", types), ["Production"]);
        assert_eq!(nearest("standrad", types), ["Standard"]);
        assert_eq!(nearest("Get-SCVirtualMachin", ["Get-SCVirtualMachine", "Get-Item"]), ["Get-SCVirtualMachine"]);
        assert!(nearest("x", types).is_empty());
        assert!(nearest("banana", types).is_empty());
    }
}
