// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>
#include <memory>

namespace entente {

/// `entente topics`: reads each file, prints the topics that the filter shows to `output`, and
/// names each file that could not be read on `errors`. Answers with the exit status.
[[nodiscard]] int runTopics(const Arguments &arguments,
                            const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                            std::FILE *errors);

} // namespace entente
