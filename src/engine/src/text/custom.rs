//! .NET's custom numeric format strings: `#,##0.00;(0)`, `0.0E+0`, `'text'`, `%`.

use super::culture::NumberFormat;
use super::digits::{Digits, exponent_into};

/// What a section asks for, found by a first walk over it.
#[derive(Default)]
struct Shape {
    /// Places for digits
    places: i32,
    /// The place before which the point stands; negative when there is none
    point: i32,
    /// The first and last place that is a `0`
    first_zero: i32,
    last_zero: i32,
    /// Powers of ten by `%`, `\u{2030}` and scaling commas
    shift: i32,
    /// Whether thousands are separated
    grouping: bool,
    /// Whether there is an exponent
    scientific: bool,
}

/// A number in a custom format.
pub(super) fn format(digits: Digits, real: bool, format: &str, culture: &NumberFormat) -> String {
    let chars: Vec<char> = format.chars().collect();
    let sections = sections(&chars);
    let zero = digits.is_zero();
    let mut chosen = choose(&sections, digits.negative, zero);
    let mut number;
    loop {
        let shape = shape(&chars[sections[chosen].clone()]);
        number = digits.clone();
        if zero {
            number.digits.clear();
            number.scale = 0;
        } else {
            number.trim();
            number.scale += shape.shift;
            let count = if shape.scientific { shape.places } else { number.scale + shape.places - shape.point };
            number.round(count);
            if number.digits.is_empty() && chosen != 2 && sections.len() > 2 {
                // What rounds to zero is written by the third section.
                chosen = 2;
                if !sections[2].is_empty() {
                    continue;
                }
                chosen = choose(&sections, false, true);
                continue;
            }
        }
        // The second section writes negative numbers in its own way, without a sign.
        let own_sign = chosen == 1 || (chosen == 0 && sections.len() > 1 && digits.negative && number.is_zero());
        let sign = digits.negative && !own_sign && chosen == 0 && (!number.is_zero() || (sections.len() == 1 && real));
        return write(&chars[sections[chosen].clone()], &shape, &number, sign, culture);
    }
}

/// The ranges of the sections between semicolons.
fn sections(chars: &[char]) -> Vec<std::ops::Range<usize>> {
    let (mut out, mut start, mut i) = (Vec::new(), 0, 0);
    while i < chars.len() {
        match chars[i] {
            '\\' => i += 1,
            quote @ ('\'' | '"') => {
                i += 1;
                while i < chars.len() && chars[i] != quote {
                    i += 1;
                }
            }
            ';' if out.len() < 2 => {
                out.push(start..i);
                start = i + 1;
            }
            ';' => {
                out.push(start..i);
                return out;
            }
            _ => {}
        }
        i += 1;
    }
    out.push(start..chars.len());
    out
}

fn choose(sections: &[std::ops::Range<usize>], negative: bool, zero: bool) -> usize {
    let wanted = if zero { 2 } else { usize::from(negative) };
    if sections.get(wanted).is_some_and(|s| !s.is_empty()) { wanted } else { 0 }
}

fn shape(section: &[char]) -> Shape {
    let mut shape = Shape { point: -1, first_zero: i32::MAX, last_zero: 0, ..Shape::default() };
    let (mut comma_at, mut comma_run) = (-1, 0);
    let mut i = 0;
    while i < section.len() {
        let c = section[i];
        i += 1;
        match c {
            '#' | '0' => {
                if c == '0' {
                    shape.first_zero = shape.first_zero.min(shape.places);
                    shape.last_zero = shape.places + 1;
                }
                shape.places += 1;
            }
            '.' if shape.point < 0 => shape.point = shape.places,
            ',' if shape.places > 0 && shape.point < 0 => {
                if comma_at >= 0 {
                    if comma_at == shape.places {
                        comma_run += 1;
                        continue;
                    }
                    shape.grouping = true;
                }
                comma_at = shape.places;
                comma_run = 1;
            }
            '%' => shape.shift += 2,
            '\u{2030}' => shape.shift += 3,
            '\'' | '"' => {
                while i < section.len() && section[i] != c {
                    i += 1;
                }
                i += 1;
            }
            '\\' => i += 1,
            'E' | 'e' if exponent(section, i - 1).is_some() => {
                shape.scientific = true;
                i = exponent(section, i - 1).map_or(i, |e| e.end);
            }
            _ => {}
        }
    }
    if shape.point < 0 {
        shape.point = shape.places;
    }
    if comma_at >= 0 {
        if comma_at == shape.point {
            shape.shift -= comma_run * 3;
        } else {
            shape.grouping = true;
        }
    }
    if shape.first_zero == i32::MAX {
        shape.first_zero = shape.point;
    } else {
        shape.first_zero = shape.first_zero.min(shape.point);
    }
    shape
}

struct Exponent {
    plus: bool,
    digits: usize,
    end: usize,
}

/// Reads `E0`, `E+00`, `e-000` at a position.
fn exponent(section: &[char], at: usize) -> Option<Exponent> {
    let mut i = at + 1;
    let plus = section.get(i) == Some(&'+');
    if plus || section.get(i) == Some(&'-') {
        i += 1;
    }
    let start = i;
    while section.get(i) == Some(&'0') {
        i += 1;
    }
    (i > start).then_some(Exponent { plus, digits: (i - start).min(10), end: i })
}

/// Appends digits, with separators between thousands of the whole part.
struct Writer<'a> {
    out: String,
    culture: &'a NumberFormat,
    grouping: bool,
    /// Whole digits that are still to come
    left: i32,
    /// The next digit
    next: i32,
}

impl Writer<'_> {
    fn digit(&mut self, c: char, in_whole: bool) {
        self.out.push(c);
        if in_whole {
            self.left -= 1;
            if self.grouping && self.left > 0 && self.left % 3 == 0 {
                self.out.push_str(self.culture.group);
            }
        }
    }
}

fn write(section: &[char], shape: &Shape, number: &Digits, sign: bool, culture: &NumberFormat) -> String {
    let scale = if number.digits.is_empty() { 0 } else { number.scale };
    // Whole digits: at least as many as zeros are asked for.
    let (mut whole, shown) = if shape.scientific { (shape.point, shape.point) } else { (scale.max(shape.point), scale) };
    let minimum = shape.point - shape.first_zero;
    let written = if shape.scientific { shape.point } else { shown.max(minimum) };
    let mut place = 0;
    let mut w = Writer { out: String::new(), culture, grouping: shape.grouping && !shape.scientific, left: written, next: 0 };
    if sign {
        w.out.push('-');
    }
    let mut point_done = false;
    let mut i = 0;
    while i < section.len() {
        let c = section[i];
        i += 1;
        match c {
            '#' | '0' => {
                if place == 0 && !shape.scientific {
                    // Digits that have no place of their own come before the first place.
                    while whole > shape.point {
                        let digit = number.at(w.next);
                        w.next += 1;
                        w.digit(char::from(digit), true);
                        whole -= 1;
                    }
                }
                write_place(&mut w, shape, number, place, shown);
                place += 1;
            }
            '.' if !point_done && place == shape.point => {
                let more =
                    shape.last_zero > shape.point || (w.next.max(shown.max(0)) < number.digits.len() as i32 && shape.places > shape.point);
                if more {
                    w.out.push_str(culture.decimal);
                }
                point_done = true;
            }
            '.' | ',' => {}
            '\u{2030}' => w.out.push('\u{2030}'),
            '\'' | '"' => {
                while i < section.len() && section[i] != c {
                    w.out.push(section[i]);
                    i += 1;
                }
                i += 1;
            }
            '\\' => {
                if let Some(&c) = section.get(i) {
                    w.out.push(c);
                    i += 1;
                }
            }
            'E' | 'e' if shape.scientific && exponent(section, i - 1).is_some() => {
                if let Some(e) = exponent(section, i - 1) {
                    let power = if number.digits.is_empty() { 0 } else { number.scale - shape.point };
                    exponent_into(&mut w.out, power, c, e.digits, e.plus);
                    i = e.end;
                }
            }
            c => w.out.push(c),
        }
    }
    w.out
}

/// Writes what stands at one `#` or `0`.
fn write_place(w: &mut Writer, shape: &Shape, number: &Digits, place: i32, shown: i32) {
    let in_whole = place < shape.point;
    if shape.scientific {
        let digit = number.digits.get(w.next as usize).copied();
        w.next += 1;
        match digit {
            Some(d) => w.digit(char::from(d), in_whole),
            None if place >= shape.first_zero && place < shape.last_zero || in_whole => w.digit('0', in_whole),
            None => {}
        }
        return;
    }
    if in_whole {
        // The place is worth 10^(point - place - 1): the number has a digit there when it is long enough.
        let from_point = shape.point - place;
        if from_point <= shown {
            let digit = number.at(w.next);
            w.next += 1;
            w.digit(char::from(digit), true);
        } else if place >= shape.first_zero {
            w.digit('0', true);
        }
        return;
    }
    let index = number_index(number, place - shape.point);
    let digit = index.and_then(|i| number.digits.get(i).copied());
    match digit {
        Some(d) => {
            w.next = index.map_or(w.next, |i| i as i32 + 1);
            w.digit(char::from(d), false);
        }
        None => {
            let past_end = number_index(number, place - shape.point).is_some() || number.digits.is_empty();
            if place < shape.last_zero || !past_end {
                w.digit('0', false);
            }
        }
    }
}

/// The index of the digit at a place after the point; none for the zeros before the first digit.
fn number_index(number: &Digits, after_point: i32) -> Option<usize> {
    usize::try_from(number.scale + after_point).ok()
}
