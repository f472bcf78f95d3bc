//! The interfaces of collections, and others that a shell sees.

use super::super::{Sort, TypeTable};

macro_rules! interfaces {
    ($($name:literal: [$($base:literal),*]),* $(,)?) => {
        &[$(TypeTable { name: $name, sort: Sort::Interface, interfaces: &[$($base),*], ..TypeTable::EMPTY }),*]
    };
}

pub(super) static TABLES: &[TypeTable] = interfaces![
    "System.Collections.IEnumerable": [],
    "System.Collections.ICollection": ["System.Collections.IEnumerable"],
    "System.Collections.IList": ["System.Collections.ICollection", "System.Collections.IEnumerable"],
    "System.Collections.IDictionary": ["System.Collections.ICollection", "System.Collections.IEnumerable"],
    "System.Collections.IDictionaryEnumerator": ["System.Collections.IEnumerator"],
    "System.Collections.IComparer": [],
    "System.Collections.IEqualityComparer": [],
    "System.Collections.IStructuralComparable": [],
    "System.Collections.IStructuralEquatable": [],
    "System.Collections.Specialized.IOrderedDictionary": ["System.Collections.IDictionary"],
    "System.Collections.Generic.IEnumerable`1": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.ICollection`1": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.IList`1": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.ISet`1": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.IDictionary`2": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.IReadOnlyList`1": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.IReadOnlyDictionary`2": ["System.Collections.IEnumerable"],
    "System.Collections.Generic.IComparer`1": [],
    "System.Collections.Generic.IEqualityComparer`1": [],
    "System.ICloneable": [],
    "System.IComparable": [],
    "System.IComparable`1": [],
    "System.IEquatable`1": [],
    "System.IConvertible": [],
    "System.IFormattable": [],
    "System.IFormatProvider": [],
    "System.IDisposable": [],
    "System.IAsyncResult": [],
    "System.Management.Automation.IValidateSetValuesGenerator": [],
    "System.Management.Automation.IDynamicParameters": [],
    "System.Management.Automation.IArgumentCompleter": [],
];
