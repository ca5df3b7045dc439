//! The policy of a type: that of its class.

use super::Scalar;
use crate::policy::{Canon, Check, Resolver};

/// How values of a type are compared: by their class, or by the comparison that all alternatives have.
pub(super) fn canon(policy: &mut Resolver, scalar: &Scalar) -> Option<Canon> {
    match scalar {
        Scalar::Class(class) => policy.class(class)?.canon.clone(),
        Scalar::Union(parts) => {
            let mut shared = parts.iter().map(|part| canon(policy, part));
            let first = shared.next()?;
            shared.all(|canon| canon == first).then_some(first)?
        }
        _ => None,
    }
}

/// What a check of values of a type reports; none for the default. A check of several types is the least strict one
/// of them.
pub(super) fn check(policy: &mut Resolver, scalar: &Scalar) -> Option<Check> {
    match scalar {
        Scalar::Class(class) => policy.class(class)?.check,
        Scalar::Union(parts) => {
            parts.iter().map(|part| check(policy, part).unwrap_or_else(|| default(part))).min()
        }
        _ => None,
    }
}

/// What a check reports unless policy sets it, as in `mapping::shape`.
pub fn default(scalar: &Scalar) -> Check {
    match scalar {
        Scalar::Words(_) | Scalar::Bool(..) | Scalar::Integer(..) | Scalar::Decimal => Check::Error,
        Scalar::Text | Scalar::Class(_) | Scalar::Union(_) => Check::None,
    }
}
