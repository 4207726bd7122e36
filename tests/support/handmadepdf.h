// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace entente::test {

/// A small tagged PDF in which nothing is wrong, to be damaged in one place at a time.
class HandmadePdf final
{
public:
    HandmadePdf();

    /// Throws where the words do not stand there exactly once: a test must not damage nothing.
    HandmadePdf &replace(const std::string &from, const std::string &to);
    HandmadePdf &add(int number, const std::string &dictionary);
    HandmadePdf &addStream(int number, const std::string &dictionary, const std::string &data);

    [[nodiscard]] QByteArray bytes() const;

private:
    struct Object
    {
        std::string dictionary;
        bool isStream = false;
        std::string data;
    };

    std::string m_header = "%PDF-1.7\n";
    std::map<int, Object> m_objects;
};

/// The tables of a TrueType program that say how wide its glyphs are, of 1000 units an em.
[[nodiscard]] std::string trueTypeOf(const std::vector<unsigned> &advances);

} // namespace entente::test
