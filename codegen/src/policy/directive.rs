//! The directives of policy, and the settings of one path that result from them.

use std::collections::{BTreeMap, BTreeSet};

/// One directive of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Directive {
    /// Who sets the value.
    Presence(Presence),
    /// A flag, or with the prefix `no-` its removal.
    Flag(Flag, bool),
    /// `name=`: the Terraform name.
    Name(String),
    /// `list=owned`: list elements that the user did not write are drift.
    Owned,
    /// `canon=`: how two spellings are compared.
    Canon(Canon),
    /// `check=`: what a check of the value reports.
    Check(Check),
    /// `as=map`, `chain`, `raw` or `raw=element`: the form in HCL.
    Form(Form),
    /// `split(..)=`: the children for which a condition holds are a separate attribute.
    Split(Split),
    /// `max=1|many`: how often it occurs, instead of the grammar's cardinality.
    Max(Max),
    /// `at_most=`: the maximum number that may be sent, instead of the grammar's.
    AtMost(i128),
    /// A rule that contains paths or values of the document; it is resolved when the shapes are known.
    Text(Topic, String),
    /// `mix=`: represents an ordered mix of children as one list with this name.
    Mix(String),
    /// `resource=`: the resource type of a root.
    Resource(String),
    /// `parent=`: the attribute with the name of the object that contains the object of the root.
    Parent(String),
}

/// The topic of a text rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The identity of an element of a list.
    Key,
    /// The values that distinguish similar elements.
    Match,
    /// The values from which libvirt derives it.
    DerivedFrom,
    /// The elements of a list that libvirt derives, if not all.
    DerivedElements,
    /// What libvirt adds.
    Auto,
    /// The elements of a list that libvirt adds only if the user has none.
    Replaceable,
    /// The elements of a list that libvirt adds for other elements of the document.
    NeededBy,
    /// The list that contains the element to which an element refers.
    AttachedTo,
    /// The value by which libvirt groups the elements of an ordered list.
    GroupedBy,
    /// The content of an element that leaves the choice to libvirt.
    Unspecified,
    /// How an element changes when a snapshot adds an overlay on top of its image.
    BackingChain,
    /// The root of the object whose name the value is.
    RefersTo,
    /// How a running object can be changed.
    Live,
    /// The slots that an element of a running object has for others.
    Offers,
    /// The slots that an element takes when it is attached to a running object.
    Takes,
    /// The values whose total replaces it.
    TotalOf,
}

impl Topic {
    /// All topics with their directives.
    pub const ALL: [(&'static str, Self); 16] = [
        ("key", Self::Key),
        ("match", Self::Match),
        ("derived_from", Self::DerivedFrom),
        ("derived_elements", Self::DerivedElements),
        ("auto", Self::Auto),
        ("replaceable", Self::Replaceable),
        ("needed_by", Self::NeededBy),
        ("attached_to", Self::AttachedTo),
        ("grouped_by", Self::GroupedBy),
        ("unspecified", Self::Unspecified),
        ("backing_chain", Self::BackingChain),
        ("refers_to", Self::RefersTo),
        ("live", Self::Live),
        ("offers", Self::Offers),
        ("takes", Self::Takes),
        ("total_of", Self::TotalOf),
    ];

    /// The directive.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, topic)| *topic == self).map_or("", |(word, _)| word)
    }
}

/// A rule that contains paths or values of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRule {
    /// The topic.
    pub topic: Topic,
    /// The value of the directive.
    pub text: String,
    /// The index of the rule.
    pub rule: usize,
}

/// What a check of a value outside of its type reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Nothing.
    None,
    /// A warning in the plan of a new object.
    Hint,
    /// A warning.
    Warning,
    /// An error.
    Error,
}

impl Check {
    /// Reads the value of `check=`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "none" => Some(Self::None),
            "hint" => Some(Self::Hint),
            "warning" => Some(Self::Warning),
            "error" => Some(Self::Error),
            _ => None,
        }
    }
}

/// A form in HCL that policy sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A map of strings.
    Map,
    /// A list of the links of a linear recursion.
    Chain,
    /// Foreign XML: the content, or the element if it has attributes.
    Raw,
    /// Foreign XML: the element itself.
    RawElement,
}

/// How a user may set an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Presence {
    /// A user must set it.
    Required,
    /// A user may set it.
    #[default]
    Optional,
    /// A user may set it, otherwise libvirt chooses the value.
    Server,
    /// A user may set it, otherwise a plan keeps the default that the state has.
    Omittable,
}

/// A flag of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// A change replaces the object.
    Replace,
    /// Used at creation, never compared.
    CreateOnly,
    /// Never compared.
    Volatile,
    /// Exists in configurations only.
    WriteOnly,
    /// Omitted from HCL.
    Omit,
    /// A default or an addition of libvirt.
    Auto,
    /// Is kept when a selector changes.
    Keep,
    /// A selector: determines which other fields of its element are allowed.
    Selects,
    /// The order of the list is significant.
    Ordered,
    /// Always differs in a running object.
    Runtime,
    /// An empty element counts as set.
    EmptyIsSet,
    /// Set at creation, and not changed in the state by a refresh.
    NotRefreshed,
    /// libvirt may omit it from documents.
    Unreported,
    /// Printed only in documents with secrets.
    SecureOnly,
    /// An absolute path.
    Absolute,
    /// A name from which libvirt derives file names.
    FileName,
    /// libvirt never sets it in elements that it adds.
    NeverAdded,
    /// A size that the hypervisor rounds up in a running object.
    Rounded,
    /// Used at the next start only: a change never needs a restart.
    Boot,
    /// Contains data of users.
    HoldsData,
    /// Emptied in a running object if it is removed.
    Emptied,
    /// An empty element is equivalent to an absent one.
    EmptyIsAbsent,
    /// The grammar requires it: libvirt refuses an element without it.
    Needed,
    /// The grammar requires it: libvirt refuses an element without it, unless other values make it ignore the element.
    Expected,
    /// libvirt accepts an element without it, although the grammar requires it.
    Unneeded,
}

impl Flag {
    /// All flags with their directives.
    pub const ALL: [(&'static str, Self); 25] = [
        ("replace", Self::Replace),
        ("create_only", Self::CreateOnly),
        ("volatile", Self::Volatile),
        ("write_only", Self::WriteOnly),
        ("omit", Self::Omit),
        ("auto", Self::Auto),
        ("keep", Self::Keep),
        ("selects", Self::Selects),
        ("ordered", Self::Ordered),
        ("runtime", Self::Runtime),
        ("empty_is_set", Self::EmptyIsSet),
        ("not_refreshed", Self::NotRefreshed),
        ("unreported", Self::Unreported),
        ("secure_only", Self::SecureOnly),
        ("absolute", Self::Absolute),
        ("file_name", Self::FileName),
        ("never_added", Self::NeverAdded),
        ("rounded", Self::Rounded),
        ("boot", Self::Boot),
        ("holds_data", Self::HoldsData),
        ("emptied", Self::Emptied),
        ("needed", Self::Needed),
        ("expected", Self::Expected),
        ("unneeded", Self::Unneeded),
        ("empty_is_absent", Self::EmptyIsAbsent),
    ];
}

/// How two spellings are compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Canon {
    /// A class of `mapping::shape::Canon` without parameters, by its name there.
    Named(&'static str),
    /// A size with an attribute for its unit, and a default unit.
    Size {
        /// The XML name of the attribute with the unit.
        unit: String,
        /// The default unit.
        default: String,
    },
}

impl Canon {
    /// The classes without parameters: the name in policy, and the name in the generated code.
    pub const NAMED: [(&'static str, &'static str); 14] = [
        ("machine_type", "MachineType"),
        ("mac", "Mac"),
        ("uuid", "Uuid"),
        ("path", "Path"),
        ("hexnum", "HexNum"),
        ("octal", "Octal"),
        ("cpuset", "CpuSet"),
        ("ip", "Ip"),
        ("user_alias", "UserAlias"),
        ("xml", "Xml"),
        ("empty_absent", "EmptyAbsent"),
        ("empty_any", "EmptyAny"),
        ("zero_absent", "ZeroAbsent"),
        ("no_absent", "NoAbsent"),
    ];
}

/// The part of a repeated child that is a separate attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The conditions, relative to the child: selector and words.
    pub when: Vec<(String, Vec<String>)>,
    /// The name of that attribute.
    pub name: String,
    /// The index of the rule.
    pub rule: usize,
}

/// The maximum of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtMost {
    /// The maximum number that may be sent.
    pub number: i128,
    /// The index of the rule.
    pub rule: usize,
}

/// How often a child occurs, as policy sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Max {
    /// At most once.
    One,
    /// Any number of times.
    Many,
}

/// The policy for one path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Who sets the value.
    pub presence: Presence,
    /// The flags that are set.
    pub flags: BTreeSet<Flag>,
    /// Its Terraform name.
    pub name: Option<String>,
    /// Whether list elements that the user did not write are drift.
    pub is_owned: bool,
    /// How two spellings are compared.
    pub canon: Option<Canon>,
    /// What a check of the value reports.
    pub check: Option<Check>,
    /// The form in HCL, if it is not the default of its kind.
    pub form: Option<Form>,
    /// The part that is a separate attribute.
    pub split: Option<Split>,
    /// How often it occurs.
    pub max: Option<Max>,
    /// The maximum number that may be sent.
    pub at_most: Option<AtMost>,
    /// The text rules.
    pub texts: BTreeMap<Topic, TextRule>,
    /// The name of an ordered mix of its children.
    pub mix: Option<String>,
    /// The resource type of a root.
    pub resource: Option<String>,
    /// The attribute with the name of the parent of the root's object.
    pub parent: Option<String>,
}

impl Settings {
    /// Whether a flag is set.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    /// Applies a directive; it overrides those of earlier rules.
    pub fn apply(&mut self, directive: Directive, rule: usize) {
        match directive {
            Directive::Presence(presence) => self.presence = presence,
            Directive::Flag(flag, true) => drop(self.flags.insert(flag)),
            Directive::Flag(flag, false) => drop(self.flags.remove(&flag)),
            Directive::Name(name) => self.name = Some(name),
            Directive::Owned => self.is_owned = true,
            Directive::Canon(canon) => self.canon = Some(canon),
            Directive::Check(check) => self.check = Some(check),
            Directive::Form(form) => self.form = Some(form),
            Directive::Split(split) => self.split = Some(Split { rule, ..split }),
            Directive::Max(max) => self.max = Some(max),
            Directive::AtMost(number) => self.at_most = Some(AtMost { number, rule }),
            Directive::Text(topic, text) => {
                drop(self.texts.insert(topic, TextRule { topic, text, rule }));
            }
            Directive::Mix(name) => self.mix = Some(name),
            Directive::Resource(name) => self.resource = Some(name),
            Directive::Parent(name) => self.parent = Some(name),
        }
    }
}
