//! Reads the texts of a source file that users may see. In: Rust source. Out: each text with its function, its role and
//! its placeholders, in source order. Unit tests, attributes, comments and the messages of panics are not read.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::template;

/// Macros whose texts only a developer sees.
const FOR_DEVELOPERS: &[&str] = &[
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "compile_error",
    "todo",
    "matches",
];

/// Functions whose texts only a developer sees: the names of threads, and texts that are searched for.
const NOT_MESSAGES: &[&str] =
    &["expect", "expect_err", "name", "contains", "strip_prefix", "strip_suffix", "starts_with"];

/// Macros that write to the log.
const LOGS: &[&str] = &["trace", "debug", "info", "warn", "error"];

/// A text that users may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// The function that contains it; empty for a constant.
    pub(crate) function: String,
    /// What it is: the constructor that takes it, else the variable or constant that it initialises.
    pub(crate) role: String,
    /// Its content, with placeholders as `{name}`.
    pub(crate) template: String,
}

/// A call that reports something to the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) function: String,
    /// `error`, `refused`, ...
    pub(crate) constructor: &'static str,
    /// The tokens of its summary, if it has one.
    pub(crate) summary: Vec<Item>,
    /// The tokens of the argument that explains it.
    pub(crate) detail: Vec<Item>,
    /// Whether the path of an attribute is added to it.
    pub(crate) has_path: bool,
}

/// A part of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Item {
    Text(String),
    Name(String),
}

/// What a file contains.
#[derive(Debug, Default)]
pub(crate) struct FileTexts {
    pub(crate) texts: Vec<Text>,
    pub(crate) reports: Vec<Report>,
}

/// Reads a file.
pub(crate) fn read(source: &str) -> FileTexts {
    let stream: TokenStream = source.parse().expect("the file compiles");
    let mut reader = Reader::default();
    reader.stream(stream, "");
    reader.found
}

#[derive(Default)]
struct Reader {
    found: FileTexts,
    function: String,
}

impl Reader {
    /// Reads the tokens of one group. `role` is what its texts are.
    fn stream(&mut self, stream: TokenStream, role: &str) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        self.tokens(&tokens, role);
    }

    fn tokens(&mut self, tokens: &[TokenTree], role: &str) {
        let mut role = role.to_owned();
        let outer = role.clone();
        let mut function = None;
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    self.attribute(tokens.get(at + 1));
                    at = after_attribute(tokens, at);
                    continue;
                }
                TokenTree::Punct(mark) if mark.as_char() == ';' => {
                    role.clone_from(&outer);
                    function = None;
                }
                TokenTree::Ident(word) => {
                    if let Some(name) = declared(tokens, at) {
                        role = name;
                    }
                    if word == "fn"
                        && let Some(TokenTree::Ident(name)) = tokens.get(at + 1)
                    {
                        function = Some(name.to_string());
                    }
                }
                TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Brace && function.is_some() =>
                {
                    let inner = function.take().unwrap_or_default();
                    let outer = std::mem::replace(&mut self.function, inner);
                    self.stream(group.stream(), "");
                    self.function = outer;
                }
                TokenTree::Group(group) => {
                    let known = self.found.reports.len();
                    self.group(group, &Before::of(&tokens[..at]), &role);
                    if has_path(&tokens[at + 1..]) {
                        self.found.reports[known..].iter_mut().for_each(|it| it.has_path = true);
                    }
                }
                TokenTree::Literal(literal) => self.literal(&literal.to_string(), &role),
                TokenTree::Punct(_) => {}
            }
            at += 1;
        }
    }

    /// Reads the text of an attribute `#[error("..")]`.
    fn attribute(&mut self, attribute: Option<&TokenTree>) {
        let Some(TokenTree::Group(group)) = attribute else { return };
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        if let [TokenTree::Ident(name), TokenTree::Group(text)] = tokens.as_slice()
            && *name == "error"
        {
            self.call(text, "cause");
        }
    }

    fn group(&mut self, group: &Group, before: &Before, role: &str) {
        let name = before.name.as_str();
        if (before.is_macro && FOR_DEVELOPERS.contains(&name))
            || (!before.is_macro && NOT_MESSAGES.contains(&name))
        {
            return;
        }
        if before.is_macro && LOGS.contains(&name) {
            self.call(group, "log");
        } else if before.is_macro && name == "concat" {
            let parts = arguments(group.stream());
            let texts = parts.iter().map(|part| template::part(part));
            self.push(&texts.collect::<String>(), role);
        } else if before.is_macro {
            self.call(group, role);
        } else if group.delimiter() == Delimiter::Parenthesis
            && let Some((constructor, roles)) = before.constructor()
        {
            self.report(group, constructor, roles);
        } else {
            self.stream(group.stream(), role);
        }
    }

    /// A macro that may format: its first text has placeholders for the arguments after it.
    fn call(&mut self, group: &Group, role: &str) {
        let arguments = arguments(group.stream());
        let is_text = |argument: &Vec<TokenTree>| matches!(argument.as_slice(), [TokenTree::Literal(it)] if template::value(&it.to_string()).is_some());
        let Some(at) = arguments.iter().position(is_text) else {
            return arguments.iter().for_each(|argument| self.tokens(argument, role));
        };
        let text = template::value(&arguments[at][0].to_string()).unwrap_or_default();
        self.push(&template::filled(&text, &arguments[at + 1..]), role);
        for argument in &arguments[at + 1..] {
            self.tokens(argument, role);
        }
    }

    fn report(&mut self, group: &Group, constructor: &'static str, roles: &[&str]) {
        let arguments = arguments(group.stream());
        for (argument, role) in arguments.iter().zip(roles) {
            self.tokens(argument, role);
        }
        // A method of the same name that takes no instruction.
        if constructor == "help" && arguments.len() < roles.len() {
            return;
        }
        let mut detail = Vec::new();
        for argument in arguments.iter().take(roles.len()).skip(roles.len() - 1) {
            template::items(argument, &mut detail);
        }
        let mut summary = Vec::new();
        if ["error", "warning"].contains(&constructor) {
            arguments.iter().take(1).for_each(|first| template::items(first, &mut summary));
        }
        let function = self.function.clone();
        self.found.reports.push(Report { function, constructor, summary, detail, has_path: false });
    }

    fn literal(&mut self, literal: &str, role: &str) {
        if let Some(text) = template::value(literal) {
            self.push(&text, role);
        }
    }

    fn push(&mut self, text: &str, role: &str) {
        if template::is_prose(text) {
            let (function, role) = (self.function.clone(), role.to_owned());
            self.found.texts.push(Text { function, role, template: text.to_owned() });
        }
    }
}

/// What precedes a group.
struct Before {
    /// The name of the function, method or macro.
    name: String,
    /// The name before it: the type, or the receiver's last part.
    owner: String,
    is_macro: bool,
}

impl Before {
    fn of(tokens: &[TokenTree]) -> Self {
        let text = |back: usize| {
            tokens.len().checked_sub(back).map(|at| tokens[at].to_string()).unwrap_or_default()
        };
        let is_macro = text(1) == "!";
        let back = if is_macro { 2 } else { 1 };
        let owner = if text(back + 1) == ":" { text(back + 3) } else { text(back + 1) };
        Self { name: text(back), owner, is_macro }
    }

    /// The constructor of a message, and what its arguments are.
    fn constructor(&self) -> Option<(&'static str, &'static [&'static str])> {
        Some(match (self.owner.as_str(), self.name.as_str()) {
            ("Diagnostic", "error") => ("error", &["error", "detail"]),
            ("Diagnostic", "warning") => ("warning", &["warning", "detail"]),
            ("Error", "new") => ("cause", &["", "cause"]),
            (".", "refused") => ("refused", &["detail"]),
            ("Problem", "new") => ("problem", &["", "", "problem"]),
            (".", "refuse") => ("help", &["", "", "problem", "help"]),
            (".", "help") => ("help", &["help"]),
            ("SourceProblem", "at") => ("problem", &["", "", "problem"]),
            (".", "problem") => ("problem", &["", "problem"]),
            // The definition of a constructor.
            ("fn", _) => return None,
            // A hint, for an error number or for a message that contains these texts.
            (_, "numbered") => ("hint", &["", "hint"]),
            (_, "worded") => ("hint", &["if", "hint"]),
            _ => return None,
        })
    }
}

/// Whether the calls after a group, `.NAME(..)` each, contain one of `at`.
fn has_path(after: &[TokenTree]) -> bool {
    let mut calls = after.chunks(3).take_while(|call| call[0].to_string() == ".");
    calls.any(|call| call.get(1).is_some_and(|name| name.to_string() == "at"))
}

/// The name of a variable or constant whose initialiser follows, when a declaration starts here.
fn declared(tokens: &[TokenTree], at: usize) -> Option<String> {
    let keyword = tokens[at].to_string();
    // A lifetime, a parameter of a type or a macro.
    let is_other = at > 0 && ["'", "<", ",", "$"].contains(&tokens[at - 1].to_string().as_str());
    if is_other || !["let", "const", "static"].contains(&keyword.as_str()) {
        return None;
    }
    let name = tokens[at + 1..].iter().take(2).find_map(|token| match token {
        TokenTree::Ident(name) if *name != "mut" && *name != "fn" => Some(name.to_string()),
        _ => None,
    })?;
    // A pattern such as `Some(x)` is not a name.
    (name.starts_with(char::is_lowercase) || keyword != "let").then_some(name)
}

/// The index after an attribute, and after the item that it restricts to tests.
fn after_attribute(tokens: &[TokenTree], mut at: usize) -> usize {
    at += 1;
    if matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == '!') {
        at += 1;
    }
    let attribute = tokens.get(at).map(ToString::to_string).unwrap_or_default();
    at += 1;
    if attribute.contains("cfg") && attribute.contains("test") || attribute == "[test]" {
        let is_end = |token: &TokenTree| match token {
            TokenTree::Punct(mark) => mark.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        at += tokens[at..].iter().position(is_end).map_or(0, |found| found + 1);
    }
    at
}

/// The arguments of a call.
fn arguments(stream: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut arguments = vec![Vec::new()];
    for token in stream {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => arguments.push(Vec::new()),
            _ => arguments.last_mut().expect("there is one").push(token),
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::{Item, read};

    const SOURCE: &str = r#"
        //! A comment of words.
        const LIMIT: &str = "at most 3";
        fn check(name: &str) -> &'static str {
            let detail = format!("The {} of {name:?} is {}. \
                                  {LIMIT}.", kind(name), self.pool.name());
            let found = name.contains("two words");
            errors.push(Diagnostic::error("Cannot use it", detail).at(path));
            if x { panic!("never seen here") }
            "a returned text"
        }
        #[cfg(test)]
        mod tests { fn f() { g("not for users") } }
        const LAST: &str = concat!("two ", "parts");
        macro_rules! limit {
            ($verb:literal) => { concat!("Limit of ", $verb, ": ", minutes!($verb), 1, " m.") }
        }
        impl<const N: usize> Limit<N> { const fn f() { g("some text") } }
    "#;

    #[test]
    fn texts_have_their_function_role_and_placeholders() {
        let found = read(SOURCE);
        let texts: Vec<[&str; 3]> =
            found.texts.iter().map(|it| [&*it.function, &*it.role, &*it.template]).collect();
        assert_eq!(
            texts,
            [
                ["", "LIMIT", "at most 3"],
                ["check", "detail", "The {kind} of {name} is {pool}. {LIMIT}."],
                ["check", "error", "Cannot use it"],
                ["check", "", "a returned text"],
                ["", "LAST", "two parts"],
                ["", "", "Limit of {verb}: {minutes}1 m."],
                ["f", "", "some text"],
            ]
        );
    }

    #[test]
    fn calls_have_the_names_of_their_details() {
        let reports = read(SOURCE).reports;
        let [report] = reports.as_slice() else { panic!("{reports:?}") };
        assert_eq!((report.function.as_str(), report.constructor), ("check", "error"));
        assert_eq!(report.detail, [Item::Name("detail".to_owned())]);
        assert_eq!(report.summary, [Item::Text("Cannot use it".to_owned())]);
        assert!(report.has_path);
    }
}
