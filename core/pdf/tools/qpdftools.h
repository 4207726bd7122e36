// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

// What the module that links qpdf and the program say to each other. Not by Error, whose rooms are
// told apart by addresses in the program; and without concepts, which Clang 14 must do without
// here.

namespace entente::pdf {

/// A file that travels inside a PDF.
struct Enclosed
{
    std::string name;
    std::string bytes;
};

namespace qpdf {

enum class Cause : std::uint8_t { Encrypted, Damaged, TooLarge, Cancelled, NotWritten };

struct Failure
{
    Cause cause = Cause::Damaged;
    std::string reason;
};

template <typename T>
using Answer = std::variant<T, Failure>;

[[nodiscard]] Answer<std::string> encrypted(const std::string &file, const std::string &password,
                                            const std::function<bool(double)> &progress);
[[nodiscard]] Answer<std::vector<Enclosed>> associatedFiles(const std::string &pdf,
                                                            const std::string &relationship,
                                                            std::size_t most);

/// What "ententePdfTools", the one function of the module, answers with.
struct Tools
{
    Answer<std::string> (*encrypted)(const std::string &, const std::string &,
                                     const std::function<bool(double)> &);
    Answer<std::vector<Enclosed>> (*associatedFiles)(const std::string &, const std::string &,
                                                     std::size_t);
};

} // namespace qpdf

} // namespace entente::pdf
