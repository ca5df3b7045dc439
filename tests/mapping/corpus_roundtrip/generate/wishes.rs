//! Decisions about an element that lead to missing content, in the element or below it.

use mapping::shape::{Arm, Row, Scalar, Shape};

use super::{At, Decided, Generator, names, sample, selector};

/// A decision that would add missing content.
enum Wish {
    Arm(&'static Arm),
    Word(&'static str, String),
}

impl Generator {
    /// Decides the values that arms depend on, such that missing content is added.
    pub(super) fn decide(&mut self, shape: &'static Shape, forced: &Decided) -> Decided {
        let mut decided = forced.clone();
        let wishes =
            if self.leads_to_missing(shape) { self.wishes(shape, forced) } else { Vec::new() };
        match wishes.get(self.random.below(wishes.len())) {
            Some(Wish::Word(selector, word)) => {
                decided.insert(selector, Some(word.clone()).filter(|word| word != "-"));
            }
            Some(Wish::Arm(arm)) => self.follow(arm, &mut decided),
            None => {}
        }
        let possible = self.possible(shape, &decided);
        if let Some(arm) = possible.get(self.random.below(possible.len())) {
            self.follow(arm, &mut decided);
        }
        self.decide_rest(shape, &mut decided);
        decided
    }

    /// Decisions that would add missing content, here or in a descendant.
    fn wishes(&mut self, shape: &'static Shape, forced: &Decided) -> Vec<Wish> {
        let mut wishes = self.missing_words(shape);
        for arm in self.possible(shape, forced) {
            if self.is_wanted(shape, arm) {
                wishes.push(Wish::Arm(arm));
            }
        }
        for inner in shape.rows.iter().filter_map(Row::shape) {
            wishes.extend(self.wishes_inside(inner, "../"));
            for innermost in inner.rows.iter().filter_map(Row::shape) {
                wishes.extend(self.wishes_inside(innermost, "../../"));
            }
        }
        let is_free = |wish: &Wish| match wish {
            Wish::Word(selector, _) => !forced.contains_key(selector),
            Wish::Arm(_) => true,
        };
        wishes.retain(is_free);
        wishes
    }

    /// The missing words of attributes.
    fn missing_words(&self, shape: &'static Shape) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for (index, row) in shape.rows.iter().enumerate().filter(|(_, row)| row.is_attribute()) {
            let goals = sample::goals(row.scalar().unwrap_or(Scalar::Text)).into_iter();
            let words = goals
                .filter(|goal| self.missing.contains(&(shape.path, index, goal.clone())))
                .filter_map(|goal| goal.strip_prefix("word=").map(str::to_owned));
            wishes.extend(words.map(|word| Wish::Word(selector(row), word)));
        }
        wishes
    }

    /// The values that arms of a descendant require; `up` leads from there to here.
    fn wishes_inside(&mut self, inner: &'static Shape, up: &str) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for arm in inner.arms {
            if !self.is_wanted(inner, arm) {
                continue;
            }
            for when in arm.when {
                let own = when.selector.text.strip_prefix(up).filter(|own| !own.starts_with("../"));
                let words = when.words.spelled().map(str::to_owned);
                wishes.extend(
                    own.into_iter()
                        .flat_map(|own| words.clone().map(move |word| Wish::Word(own, word))),
                );
            }
        }
        wishes
    }

    /// Whether an arm is missing, or content of one of its fields.
    fn is_wanted(&mut self, shape: &'static Shape, arm: &'static Arm) -> bool {
        let index = shape.arms.iter().position(|other| std::ptr::eq(other, arm));
        if self.missing.contains(&(shape.path, index.unwrap_or_default(), "arm".to_owned())) {
            return true;
        }
        let rows = shape.rows.iter().enumerate();
        let mut rows = rows.filter(|(index, _)| names(arm, *index));
        rows.any(|(index, row)| self.is_row_wanted((shape, index, row)))
    }

    pub(super) fn is_row_wanted(&mut self, (shape, index, row): At) -> bool {
        let first = self.missing.range((shape.path, index, String::new())..).next();
        first.is_some_and(|(path, at, _)| *path == shape.path && *at == index)
            || row.shape().is_some_and(|shape| self.leads_to_missing(shape))
    }

    /// The arms that can hold together with the decisions.
    fn possible(&self, shape: &'static Shape, decided: &Decided) -> Vec<&'static Arm> {
        shape.arms.iter().filter(|arm| self.is_possible(arm, decided)).collect()
    }

    /// Decides the values that an arm requires, unless they are decided already.
    fn follow(&mut self, arm: &'static Arm, decided: &mut Decided) {
        for when in arm.when.iter().filter(|when| when.selector.up == 0) {
            let words: Vec<&str> = when.words.spelled().collect();
            let word = words[self.random.below(words.len())];
            let word = Some(word).filter(|word| *word != "-").map(str::to_owned);
            decided.entry(when.selector.text).or_insert(word);
        }
    }

    /// Decides the other attributes that determine the kind of an element, or of one below it.
    fn decide_rest(&mut self, shape: &'static Shape, decided: &mut Decided) {
        for (index, row) in shape.rows.iter().enumerate() {
            let Some(Scalar::Words(_) | Scalar::Union(_)) = row.scalar() else { continue };
            let selector = selector(row);
            if row.is_attribute() && !decided.contains_key(selector) {
                let is_set = self.wants((shape, index, row));
                let scalar = row.scalar().unwrap_or(Scalar::Text);
                let word = is_set.then(|| self.scalar((shape, index, row), scalar));
                decided.insert(selector, word);
            }
        }
    }

    fn is_possible(&self, arm: &Arm, forced: &Decided) -> bool {
        arm.when.iter().all(|when| {
            let value = match when.selector.text.strip_prefix("../") {
                Some(outer) => Some(self.outside(outer)),
                None => forced.get(when.selector.text).cloned(),
            };
            value.is_none_or(|value| when.words.has(value.as_deref()))
        })
    }

    pub(super) fn holds(&self, arm: &Arm, decided: &Decided) -> bool {
        arm.when.iter().all(|when| {
            let value = match when.selector.text.strip_prefix("../") {
                Some(outer) => self.outside(outer),
                None => decided.get(when.selector.text).cloned().flatten(),
            };
            when.words.has(value.as_deref())
        })
    }
}
