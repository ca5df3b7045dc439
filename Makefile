# Each target is one line that runs a script of scripts/ or cargo.
CARGO ?= cargo
export INSTA_UPDATE ?= no
export TERRAFORM ?= $(or $(shell command -v terraform),$(shell command -v tofu))

.PHONY: help demo test acceptance bench lint docs generate install

help: ## List the targets.
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

demo: ## Build the provider, create an example on a local libvirt, show it, change it, remove it.
	@scripts/demo

test: ## Run all tests: unit, snapshot, corpus, protocol, and against a real libvirt.
	@tests/support/setup && scripts/require && $(CARGO) test --workspace --no-fail-fast --features terraform-provider-libvirt-tests/libvirt

acceptance: ## Run only the tests against a real libvirt.
	@tests/support/setup && scripts/require && $(CARGO) test --features libvirt --test libvirt_connection --test acceptance --test families --test faults

bench: ## Measure and print the figures of this project.
	@tests/support/setup && scripts/bench

lint: ## Check formatting, lints, house rules and that generated files are up to date.
	@$(CARGO) fmt --all --check && $(CARGO) clippy --workspace --all-targets --features terraform-provider-libvirt-tests/libvirt -- -D warnings && $(CARGO) run -q -p codegen -- --check && $(CARGO) test -q --workspace --features terraform-provider-libvirt-tests/libvirt --test tidy

docs: ## Generate the reference pages.
	@$(CARGO) run -q -p provider -- docs docs examples

generate: ## Regenerate the generated files.
	@$(CARGO) run -q -p codegen

install: ## Build a release and install it into the user's local mirror.
	@scripts/install
