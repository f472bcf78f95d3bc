//! Shapes: the names of the properties that an object has. Objects on which the same properties were set in the same order
//! share one list, so an object itself keeps only the contents.

use rustc_hash::FxHashMap;

/// The number of a shape; 0 has no names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct ShapeNumber(u32);

#[derive(Default)]
struct Shape {
    names: Box<[&'static str]>,
    places: FxHashMap<&'static str, u32>,
    /// The shapes that have one name more.
    longer: FxHashMap<&'static str, ShapeNumber>,
}

/// All shapes.
pub(super) struct Shapes(Vec<Shape>);

impl Default for Shapes {
    fn default() -> Shapes {
        Shapes(vec![Shape::default()])
    }
}

impl Shapes {
    /// The names, in the order in which they were first set.
    pub(super) fn names(&self, shape: ShapeNumber) -> &[&'static str] {
        &self.0[shape.0 as usize].names
    }

    /// The place of a name.
    pub(super) fn place(&self, shape: ShapeNumber, name: &str) -> Option<usize> {
        self.0[shape.0 as usize].places.get(name).map(|place| *place as usize)
    }

    /// The shape with one name more at its end.
    pub(super) fn with(&mut self, shape: ShapeNumber, name: &'static str) -> ShapeNumber {
        let own = &self.0[shape.0 as usize];
        if let Some(longer) = own.longer.get(name) {
            return *longer;
        }
        let mut places = own.places.clone();
        places.insert(name, own.names.len() as u32);
        let names = own.names.iter().copied().chain([name]).collect();
        let number = ShapeNumber(self.0.len() as u32);
        self.0.push(Shape { names, places, longer: FxHashMap::default() });
        self.0[shape.0 as usize].longer.insert(name, number);
        number
    }

    /// The shape without one of its names.
    pub(super) fn without(&mut self, shape: ShapeNumber, name: &str) -> ShapeNumber {
        let names: Vec<&'static str> = self.names(shape).iter().copied().filter(|own| *own != name).collect();
        names.into_iter().fold(ShapeNumber::default(), |shape, name| self.with(shape, name))
    }
}
