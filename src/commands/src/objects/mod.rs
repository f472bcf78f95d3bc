//! Commands over any objects.

mod add_member;
mod compare_object;
pub mod expression;
mod for_each_object;
mod get_member;
mod get_unique;
mod group_object;
mod measure_info;
mod measure_object;
mod member_types;
mod new_object;
pub mod order;
mod select_object;
mod sort_object;
mod tee_object;
mod wanted;
mod where_object;

use engine::CommandTable;
use engine::types::TypeTable;

/// The commands of this room.
pub static ROWS: &[CommandTable] = &[
    add_member::ROW,
    compare_object::ROW,
    for_each_object::ROW,
    get_member::ROW,
    get_unique::ROW,
    group_object::ROW,
    measure_object::ROW,
    new_object::ROW,
    select_object::ROW,
    sort_object::ROW,
    tee_object::ROW,
    where_object::ROW,
];

/// The aliases of this room.
pub static ALIASES: &[(&str, &str)] = &[
    ("?", "Where-Object"),
    ("where", "Where-Object"),
    ("%", "ForEach-Object"),
    ("foreach", "ForEach-Object"),
    ("compare", "Compare-Object"),
    ("diff", "Compare-Object"),
    ("gm", "Get-Member"),
    ("group", "Group-Object"),
    ("gu", "Get-Unique"),
    ("measure", "Measure-Object"),
    ("select", "Select-Object"),
    ("sort", "Sort-Object"),
    ("tee", "Tee-Object"),
];

/// The types of what these commands give.
pub fn tables() -> impl Iterator<Item = &'static TypeTable> {
    group_object::TABLES.iter().chain(measure_info::TABLES).chain(get_member::TABLES).copied()
}
