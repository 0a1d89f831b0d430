PREFIX = /usr/local
DESTDIR =

# One debug build serves the tests and the program that they run;
# equal flags keep SwiftPM from building twice.
checked = --explicit-target-dependency-import-check error
sources = Sources Tests Package.swift
# A program to be given away holds all libraries but that of C, as far as the system has archives.
archives = $(CURDIR)/.build-static/archives
static = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib \
  --pkg-config-path $(archives) -Xlinker -L$(archives) -Xswiftc -Xclang-linker \
  -Xswiftc -static-libgcc)

.PHONY: site test bench soak pictures bundle format install dist clean help

site: ## build the program, check Content and build it into Output (default)
	@Tests/Tools/setup.sh
	@Tests/Tools/bundle.sh
	swift build -c release --product portal
	.build/release/portal check
	.build/release/portal build
	@echo "Open Output/operator/index.html"

test: ## check style and bundle, run all tests, build the example, try it in a browser
	@Tests/Tools/setup.sh --tests
	@Tests/Tools/bundle.sh --check
	swift format lint --strict --recursive $(sources)
	swift build --build-tests $(checked)
	swift test --skip-build --disable-xctest $(checked)
	@Tests/Tools/python.sh Tests/Tools/check_schema.py .build/debug/portal
	@Tests/Tools/check_site.sh .build/debug/portal
	@Tests/Tools/python.sh Tests/Tools/check_sizes.py .build/debug/portal
	@Tests/Tools/python.sh Tests/Tools/check_html.py .build/debug/portal
	@Tests/Tools/python.sh Tests/Tools/check_browser.py .build/debug/portal
	@Tests/Tools/check_reports.sh .build/debug/portal
	@Tests/Tools/check_ci.sh .build/debug/portal
	@Tests/Tools/python.sh Tests/Tools/check_publishing.py .build/debug/portal
	@Tests/Tools/python.sh Tests/Tools/plant.py .build/debug/portal

bench: .build-static/release/portal ## time the check against other tools on the same manifests
	@Tests/Tools/python.sh Tests/Tools/bench.py .build-static/release/portal

soak: dist ## check what takes too long for every change: the archive, every view by axe
	@Tests/Tools/check_dist.sh dist/portal-*.tar.gz
	@Tests/Tools/setup.sh --tests
	@Tests/Tools/python.sh Tests/Tools/check_browser.py .build-static/release/portal --thorough

pictures: ## take the picture in the README anew
	@Tests/Tools/setup.sh --tests
	@Tests/Tools/bundle.sh
	swift build --build-tests $(checked)
	@Tests/Tools/python.sh Tests/Tools/screenshots.py .build/debug/portal docs/images/reseller-home.png

bundle: ## list the files that are compiled into the program
	@Tests/Tools/bundle.sh

format: ## lay out all Swift files
	swift format --in-place --recursive $(sources)

install: .build-static/release/portal ## install the program: make install PREFIX=/usr/local
	@Tests/Tools/install.sh .build-static/release/portal "$(DESTDIR)$(PREFIX)"

dist: .build-static/release/portal ## pack the program for others into dist
	@rm -rf dist
	@Tests/Tools/dist.sh .build-static/release/portal dist

.PHONY: .build-static/release/portal
.build-static/release/portal:
	@Tests/Tools/setup.sh --install
	@Tests/Tools/bundle.sh
	$(if $(static),@Tests/Tools/archives.sh $(archives))
	swift build -c release $(static) --scratch-path .build-static --product portal

clean: ## remove what the builds made, the site in Output aside
	rm -rf .build .build-static dist

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile
