// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/membername.h"

#include <algorithm>
#include <vector>

namespace entente {

std::string memberAt(std::string_view from, std::string_view target)
{
    std::vector<std::string_view> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t end = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, end);
            path.remove_prefix(std::min(end + 1, path.size()));
            if (step == "..") {
                if (!steps.empty())
                    steps.pop_back();
            } else if (!step.empty() && step != ".") {
                steps.push_back(step);
            }
        }
    };
    if (!target.starts_with('/'))
        walk(from.substr(0, from.rfind('/') + 1));
    walk(target);
    std::string name;
    for (const std::string_view step : steps) {
        name += name.empty() ? "" : "/";
        name += step;
    }
    return name;
}

} // namespace entente
