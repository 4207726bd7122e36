// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/yaml.h"

#include "tests/fuzz/fuzz.h"

/// Front matter, which is YAML of anybody's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static_cast<void>(entente::yaml::parse(entente::fuzz::given(data, size)));
    return 0;
}
