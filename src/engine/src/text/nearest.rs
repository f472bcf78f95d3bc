//! The nearest name, for "did you mean".

use std::rc::Rc;

/// The candidate nearest to what was typed, when it is near enough to be meant.
pub fn nearest(typed: &str, candidates: impl Iterator<Item = Rc<str>>) -> Option<Rc<str>> {
    let typed: Vec<char> = typed.to_lowercase().chars().collect();
    let limit = (typed.len() / 3).clamp(1, 4);
    candidates
        .map(|c| (distance(&typed, &c.to_lowercase().chars().collect::<Vec<_>>()), c))
        .filter(|(d, _)| *d <= limit)
        .min_by_key(|(d, _)| *d)
        .map(|(_, c)| c)
}

/// Edit distance with transpositions of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows: [Vec<usize>; 3] = [vec![], (0..=b.len()).collect(), vec![0; b.len() + 1]];
    for i in 1..=a.len() {
        rows[2][0] = i;
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[1][j] + 1).min(rows[2][j - 1] + 1).min(rows[1][j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[0][j - 2] + 1);
            }
            rows[2][j] = best;
        }
        rows.rotate_left(1);
        rows[2] = vec![0; b.len() + 1];
    }
    rows[1][b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use std::rc::Rc;

    #[test]
    fn the_nearest_name_is_found() {
        let names = || ["Disabled", "Production", "ProductionOnly", "Standard"].into_iter().map(Rc::from);
        assert_eq!(nearest("Prodution", names()).as_deref(), Some("Production"));
        assert_eq!(nearest("xyz", names()), None);
    }
}
