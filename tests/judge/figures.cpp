// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/judge/figures.h"

#include "core/base/utf8.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

namespace entente::judge {

namespace {

/// The numbers of a column by the names of their rows.
std::map<std::string, double> writtenIn(const std::string &file, std::size_t column)
{
    std::map<std::string, double> written;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, '|');)
            cells.emplace_back(text::trimmed(cell));
        if (cells.size() > column && !cells[column].empty())
            written.emplace(cells[1], std::atof(cells[column].c_str()));
    }
    return written;
}

} // namespace

bool Figures::fallBelow(const std::string &file, const std::string &half) const
{
    constexpr double slack = 0.5; // points
    if (half != "work" && half != "held")
        return false;
    const auto written = writtenIn(file, half == "work" ? 2 : 3);
    const auto documents = written.find("documents");
    if (documents == written.end() || static_cast<int>(documents->second) != m_documents) {
        std::printf("held against nothing: %s is of other documents\n", file.c_str());
        return false;
    }
    bool fell = false;
    for (const auto &[name, share] : m_shares) {
        const double now = share.all == 0 ? 0.0 : 100.0 * share.of / share.all;
        const auto before = written.find(name);
        if (before == written.end() || now + slack >= before->second)
            continue;
        std::printf("FELL: %s is %.1f %%, and was %.1f %%\n", name.c_str(), now, before->second);
        fell = true;
    }
    return fell;
}

} // namespace entente::judge
