//! Parses policy. Each line contains its reason after `#`; a line without a reason is refused.

use super::{
    Canon, Check, ClassRule, Directive, Flag, Form, Glob, Max, Policy, Presence, Rule, Split, Topic,
};
use crate::problem::{Problem, Problems};

/// Reads policy files in order, each with its name and text; `all.policy` applies to every root,
/// any other file to the root it is named after.
pub fn parse(files: &[(String, String)]) -> Result<Policy, Problems> {
    let mut policy = Policy::default();
    let mut problems = Problems::default();
    for (file, text) in files {
        let stem = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".policy");
        let root = (stem != "all").then(|| stem.to_owned());
        for (line, number) in text.lines().zip(1..) {
            if let Err(problem) = read_line(&mut policy, file, number, root.as_deref(), line) {
                problems.push(problem);
            }
        }
    }
    problems.finish(policy)
}

fn read_line(
    policy: &mut Policy,
    file: &str,
    number: u32,
    root: Option<&str>,
    line: &str,
) -> Result<(), Problem> {
    let (rule, reason) = line.split_once('#').unwrap_or((line, ""));
    let mut words = rule.split_whitespace();
    let Some(first) = words.next() else {
        return Ok(());
    };
    if reason.trim().is_empty() {
        let problem = Problem::new(file, number, "missing reason");
        return Err(
            problem.help("add the reason after `#`: what libvirt does, or what a user expects")
        );
    }
    let refuse = |message: String| {
        Problem::new(file, number, message)
            .help("correct the rule; CONTRIBUTING.md lists the directives of policy")
    };
    if first == "class" {
        let class =
            words.next().ok_or_else(|| refuse("`class` requires a name".to_owned()))?.to_owned();
        let (mut canon, mut check) = (None, None);
        for word in words {
            match directive(word).map_err(refuse)? {
                Directive::Canon(found) => canon = Some(found),
                Directive::Check(found) => check = Some(found),
                _ => return Err(refuse(format!("`class` does not allow `{word}`"))),
            }
        }
        if (&canon, &check) == (&None, &None) {
            return Err(refuse("`class` requires `canon=` or `check=`".to_owned()));
        }
        policy.classes.push(ClassRule { file: file.to_owned(), line: number, class, canon, check });
        return Ok(());
    }
    let directives: Result<Vec<Directive>, String> = words.map(directive).collect();
    let directives = directives.map_err(refuse)?;
    if directives.is_empty() {
        return Err(refuse(format!("no directive for `{first}`")));
    }
    let root = root.map(str::to_owned);
    policy.rules.push(Rule {
        file: file.to_owned(),
        line: number,
        root,
        glob: Glob::new(first),
        directives,
    });
    Ok(())
}

fn directive(word: &str) -> Result<Directive, String> {
    if let Some(rest) = word.strip_prefix("split(") {
        return split(rest).ok_or_else(|| {
            format!("`{word}` does not have the form split(SELECTOR=WORD,..)=NAME")
        });
    }
    if let Some((name, value)) = word.split_once('=') {
        return valued(name, value).ok_or_else(|| format!("unknown directive `{word}`"));
    }
    let (is_set, plain) = word.strip_prefix("no-").map_or((true, word), |plain| (false, plain));
    if let Some((_, flag)) = Flag::ALL.iter().find(|(name, _)| *name == plain) {
        return Ok(Directive::Flag(*flag, is_set));
    }
    match word {
        "required" => Ok(Directive::Presence(Presence::Required)),
        "server" => Ok(Directive::Presence(Presence::Server)),
        "omittable" => Ok(Directive::Presence(Presence::Omittable)),
        "chain" => Ok(Directive::Form(Form::Chain)),
        "raw" => Ok(Directive::Form(Form::Raw)),
        _ => Err(format!("unknown directive `{word}`")),
    }
}

fn valued(name: &str, value: &str) -> Option<Directive> {
    if let Some((_, topic)) = Topic::ALL.iter().find(|(word, _)| *word == name) {
        return Some(Directive::Text(*topic, value.to_owned()));
    }
    let directive = match (name, value) {
        ("name", _) => Directive::Name(value.to_owned()),
        ("list", "owned") => Directive::Owned,
        ("as", "map") => Directive::Form(Form::Map),
        ("raw", "element") => Directive::Form(Form::RawElement),
        ("max", "1") => Directive::Max(Max::One),
        ("max", "many") => Directive::Max(Max::Many),
        ("at_most", _) => Directive::AtMost(value.parse().ok()?),
        ("mix", _) => Directive::Mix(value.to_owned()),
        ("resource", _) => Directive::Resource(value.to_owned()),
        ("parent", _) => Directive::Parent(value.to_owned()),
        ("check", _) => Directive::Check(Check::parse(value)?),
        ("canon", _) => Directive::Canon(canon(value)?),
        _ => return None,
    };
    Some(directive)
}

fn canon(value: &str) -> Option<Canon> {
    if let Some(parameters) = value.strip_prefix("size(").and_then(|rest| rest.strip_suffix(')')) {
        let (unit, default) = parameters.split_once(',')?;
        return Some(Canon::Size {
            unit: unit.strip_prefix('@')?.to_owned(),
            default: default.to_owned(),
        });
    }
    Canon::NAMED.iter().find(|(word, _)| *word == value).map(|(_, name)| Canon::Named(name))
}

fn split(rest: &str) -> Option<Directive> {
    let (conditions, name) = rest.split_once(")=")?;
    let condition = |text: &str| {
        let (selector, words) = text.split_once('=')?;
        Some((selector.to_owned(), words.split('|').map(str::to_owned).collect()))
    };
    let when = conditions.split(',').map(condition).collect::<Option<Vec<_>>>()?;
    Some(Directive::Split(Split { when, name: name.to_owned(), rule: 0 }))
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn refusals(text: &str) -> String {
        let files = [("schemas/policy/network.policy".to_owned(), text.to_owned())];
        parse(&files).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn refused_lines_name_their_place_and_the_way_out() {
        let text =
            "network/uuid server\nnetwork/name wombat # why\nnetwork/ip # why\nclass mac # why\n";
        insta::assert_snapshot!(refusals(text), @r"
        schemas/policy/network.policy:1: missing reason
          help: add the reason after `#`: what libvirt does, or what a user expects
        schemas/policy/network.policy:2: unknown directive `wombat`
          help: correct the rule; CONTRIBUTING.md lists the directives of policy
        schemas/policy/network.policy:3: no directive for `network/ip`
          help: correct the rule; CONTRIBUTING.md lists the directives of policy
        schemas/policy/network.policy:4: `class` requires `canon=` or `check=`
          help: correct the rule; CONTRIBUTING.md lists the directives of policy
        ");
    }
}
